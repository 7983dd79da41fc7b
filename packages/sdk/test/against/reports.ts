/** Reports of our own invention, in the registers that reports have, to check retellings against. */

export const clinics = `# Northern Clinics: report for the first quarter of 2024

The trust ran two emergency departments from January to March 2024. The department in Leeds treated at least
3,412 patients, and the one in Bradford treated 2,905. In March, 127 patients in Leeds waited longer than twelve
hours for a bed, according to the ward register.

Some 48 nurses left the trust during the quarter; 31 of them worked nights. The trust hired about 60 nurses in
February. "We have lost more experienced people than in any winter since the merger," the director of nursing told
the board, "and the replacements are not yet trained for the night wards."

## Money

The board approved $4.6 million for new ambulances on 12 February 2024, up from $3.9 million a year earlier. Repairs
to the roof of the Bradford building cost more than $310,000. Overtime took 18 percent of the wage bill.

## Supplies

The central store received 940 tonnes of oxygen in March. A fire on 3 January destroyed 75 beds in the Leeds annex.
Six of the nine operating rooms were open on 31 March 2024.
`;

export const strikes = `The report covers October 1 to December 31, 2023.

Militias attacked U.S. interests in Iraq and Syria at least 134 times during the quarter. In Syria, Coalition and
partner forces captured 64 ISIS fighters and killed four from September to November; in Iraq they captured 47 and
killed 13. About 2,500 U.S. troops were in Iraq and 900 in Syria.

The command said the fighters now face "a more challenging operational environment in both countries", and that
leaders "remain under sustained pressure from partner forces along the river".
`;

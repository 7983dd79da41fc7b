/**
 * The language server: checks what is open in an editor, and says what the record says of it.
 *
 * A text is checked when it is opened and when its writer pauses. Nothing is written, and no file is read
 * but the settings of the folders that the editor has open, as they are when it says so.
 */
import {
  CodeActionKind,
  type Connection,
  createConnection,
  type InitializeError,
  type InitializeResult,
  LSPErrorCodes,
  type MessageReader,
  type MessageWriter,
  type PublishDiagnosticsParams,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import manifest from "../../package.json" with { type: "json" };
import type { Checker } from "../check/task.ts";
import type { Problem } from "../problem/problem.ts";
import { renderProblem } from "../problem/render.ts";
import { plain } from "../terminal/paint.ts";
import { type Checked, diagnosticsOf, hoverAt, quickFixesWithin } from "./findings.ts";
import type { Folders } from "./folders.ts";

/** A pause in typing, in milliseconds. */
const PAUSE = 150;

/** Serves until the reader's end. */
export function serve(
  folders: Folders,
  { reader, writer }: { reader: MessageReader; writer: MessageWriter },
): void {
  const connection = createConnection(reader, writer);
  const texts = new TextDocuments(TextDocument);
  const desk = new Desk(connection, folders);
  reader.onClose(() => desk.close());
  connection.onInitialize(async ({ workspaceFolders, rootUri }) => {
    const problems = await folders.take(
      workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []),
    );
    return problems.length > 0 ? refusalOf(problems) : GREETING;
  });
  texts.onDidChangeContent(({ document }) => desk.note(document));
  texts.onDidClose(({ document }) => desk.clear(document));
  connection.onHover(async ({ textDocument, position }) => {
    const document = texts.get(textDocument.uri);
    if (document === undefined) return null;
    const checked = await desk.checked(document);
    return hoverAt(checked, checked.document.offsetAt(position), checked.checker);
  });
  connection.onCodeAction(async ({ textDocument, range }) => {
    const document = texts.get(textDocument.uri);
    if (document === undefined) return null;
    const checked = await desk.checked(document);
    const [from, to] = [checked.document.offsetAt(range.start), checked.document.offsetAt(range.end)];
    return quickFixesWithin(checked, from, to);
  });
  texts.listen(connection);
  connection.listen();
}

const GREETING: InitializeResult = {
  serverInfo: { name: manifest.name, version: manifest.version },
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    hoverProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    workspace: { workspaceFolders: { supported: true } },
  },
};

/** With settings that are not understood nothing is checked: by others than the desk's it would be checked wrongly. */
function refusalOf(problems: readonly Problem[]): ResponseError<InitializeError> {
  const message = problems.map((problem) => renderProblem(problem, plain).trim()).join("\n\n");
  return new ResponseError(LSPErrorCodes.RequestFailed, message, { retry: false });
}

/** A check, and what it was made with. */
interface Judged extends Checked {
  readonly checker: Checker;
}

/** The texts that are open, each with its latest check. */
class Desk {
  readonly #connection: Connection;
  readonly #folders: Folders;
  readonly #done = new Map<string, Judged>();
  readonly #waiting = new Map<string, NodeJS.Timeout>();
  #isClosed = false;

  constructor(connection: Connection, folders: Folders) {
    this.#connection = connection;
    this.#folders = folders;
  }

  /** A text that is new is checked at once, one that changed when its writer pauses. */
  note(document: TextDocument): void {
    clearTimeout(this.#waiting.get(document.uri));
    const pause = this.#done.has(document.uri) ? PAUSE : 0;
    this.#waiting.set(
      document.uri,
      setTimeout(() => void this.#publish(document), pause),
    );
  }

  clear({ uri }: TextDocument): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.delete(uri);
    this.#done.delete(uri);
    this.#send({ uri, diagnostics: [] });
  }

  /** Nobody listens any more. What was asked before is still answered. */
  close(): void {
    this.#isClosed = true;
    for (const timer of this.#waiting.values()) clearTimeout(timer);
  }

  /** The check of the text as it is when its turn comes. */
  async checked(document: TextDocument): Promise<Judged> {
    const checker = await this.#folders.checkerOf(document.uri);
    const known = this.#done.get(document.uri);
    if (known?.document.version === document.version) return known;
    const text = { path: document.uri, text: document.getText() };
    const checked = checker.check({ text, published: null });
    // The editor's document changes in place; what was checked is this version of it.
    const { uri, languageId, version } = document;
    const own = TextDocument.create(uri, languageId, version, document.getText());
    const fresh = { document: own, checked, checker };
    this.#done.set(uri, fresh);
    return fresh;
  }

  async #publish(document: TextDocument): Promise<void> {
    this.#waiting.delete(document.uri);
    const checked = await this.checked(document);
    const { uri, version } = checked.document;
    this.#send({ uri, version, diagnostics: diagnosticsOf(checked) });
  }

  #send(params: PublishDiagnosticsParams): void {
    if (!this.#isClosed) void this.#connection.sendDiagnostics(params);
  }
}

/**
 * The language server: checks what is open in an editor, and says what the record says of it.
 *
 * A text is checked when it is opened and when its writer pauses. Nothing is written, and no file is read
 * but what the editor sends; what it was started with does not change while it serves.
 */
import {
  CodeActionKind,
  type Connection,
  createConnection,
  type MessageReader,
  type MessageWriter,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import manifest from "../../package.json" with { type: "json" };
import type { Checker } from "../check/task.ts";
import { type Checked, diagnosticsOf, hoverAt, quickFixesWithin } from "./findings.ts";

/** A pause in typing, in milliseconds. */
const PAUSE = 150;

/** Serves until the reader's end. */
export function serve(
  checker: Checker,
  { reader, writer }: { reader: MessageReader; writer: MessageWriter },
): void {
  const connection = createConnection(reader, writer);
  const texts = new TextDocuments(TextDocument);
  const desk = new Desk(connection, checker);
  connection.onInitialize(() => ({
    serverInfo: { name: manifest.name, version: manifest.version },
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    },
  }));
  texts.onDidChangeContent(({ document }) => desk.note(document));
  texts.onDidClose(({ document }) => desk.clear(document));
  connection.onHover(({ textDocument, position }) => {
    const document = texts.get(textDocument.uri);
    if (document === undefined) return null;
    return hoverAt(desk.checked(document), document.offsetAt(position), checker);
  });
  connection.onCodeAction(({ textDocument, range }) => {
    const document = texts.get(textDocument.uri);
    if (document === undefined) return null;
    const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)];
    return quickFixesWithin(desk.checked(document), from, to);
  });
  texts.listen(connection);
  connection.listen();
}

/** The texts that are open, each with its latest check. */
class Desk {
  readonly #connection: Connection;
  readonly #checker: Checker;
  readonly #done = new Map<string, Checked>();
  readonly #waiting = new Map<string, NodeJS.Timeout>();

  constructor(connection: Connection, checker: Checker) {
    this.#connection = connection;
    this.#checker = checker;
  }

  /** A text that is new is checked at once, one that changed when its writer pauses. */
  note(document: TextDocument): void {
    clearTimeout(this.#waiting.get(document.uri));
    const pause = this.#done.has(document.uri) ? PAUSE : 0;
    this.#waiting.set(
      document.uri,
      setTimeout(() => this.#publish(document), pause),
    );
  }

  clear({ uri }: TextDocument): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.delete(uri);
    this.#done.delete(uri);
    void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** The check of the text as it is now. */
  checked(document: TextDocument): Checked {
    const known = this.#done.get(document.uri);
    if (known?.document.version === document.version) return known;
    const text = { path: document.uri, text: document.getText() };
    const checked = this.#checker.check({ text, published: null });
    // The editor's document changes in place; what was checked is this version of it.
    const { uri, languageId, version } = document;
    const fresh = { document: TextDocument.create(uri, languageId, version, document.getText()), checked };
    this.#done.set(uri, fresh);
    return fresh;
  }

  #publish(document: TextDocument): void {
    this.#waiting.delete(document.uri);
    const checked = this.checked(document);
    const { uri, version } = checked.document;
    void this.#connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(checked) });
  }
}

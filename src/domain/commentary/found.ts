/** A statement found in a sentence, resting on its pieces from `from` up to `to`. */
export interface Found<Statement> {
  readonly statement: Statement;
  readonly from: number;
  readonly to: number;
}

/** There are no rows of this version of the program yet: an answer would say that there is nothing. */
export class NotMadeYet extends Error {
  override readonly name = 'NotMadeYet';
}

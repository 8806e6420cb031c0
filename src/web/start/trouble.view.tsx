import type { VNode } from 'preact';

/** What whoever runs it must mend, on the first page that he sees. */
export const TroubleList = ({ troubles }: { troubles: readonly string[] }): VNode | null =>
  troubles.length === 0 ? null : (
    <div class="melding" role="alert">
      {troubles.map((trouble) => (
        <p>{trouble}</p>
      ))}
    </div>
  );

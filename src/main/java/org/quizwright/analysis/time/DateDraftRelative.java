package org.quizwright.analysis.time;

import java.util.Optional;

final class DateDraftRelative {
  private DateDraftRelative() {}

  static Optional<DateDraft.Resolved> of(DateDraft draft, DateThread thread) {
    DateDraft.Relative relative = draft.relative();
    return relative == null ? Optional.empty() : relative.in(thread);
  }
}

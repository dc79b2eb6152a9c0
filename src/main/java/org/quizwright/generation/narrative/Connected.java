package org.quizwright.generation.narrative;

import java.util.List;
import java.util.Objects;
import org.quizwright.language.Words;
import org.quizwright.model.source.TextRef;

/** Whether two deeds have enough to do with each other for their order to be worth asking. */
final class Connected {

  private static final int NEAR_PASSAGES = 2;
  private static final int NEAR_YEARS = 2;

  private Connected() {}

  /** Told close to each other of about the same time, or with a word or name in common. */
  static boolean test(DatedDeed one, DatedDeed other) {
    TextRef first = one.event().mentions().get(0).ref();
    TextRef second = other.event().mentions().get(0).ref();
    boolean near =
        Objects.equals(first.source(), second.source())
            && Math.abs(first.passage() - second.passage()) <= NEAR_PASSAGES
            && years(one, other) <= NEAR_YEARS;
    List<String> words = Words.content(one.event().label());
    return near || Words.content(other.event().label()).stream().anyMatch(words::contains);
  }

  private static int years(DatedDeed one, DatedDeed other) {
    return Math.abs(one.event().date().year() - other.event().date().year());
  }
}

package org.quizwright.generation.comparison;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quizwright.generation.comparison.Matter.Kind;
import org.quizwright.model.question.Relation;
import org.quizwright.model.time.HistoricalDate;

/**
 * Why two voices tell of one matter as they do: who could know what, and when each spoke.
 *
 * @param period the time that the theme is about, or null
 */
record Reason(Pairing pairing, @Nullable HistoricalDate period) {

  private static final String AT_THE_TIME = "at the time of the events";

  /** What an agreement is worth, then the reason. */
  String whole(boolean ofDifferentDoers) {
    boolean agree = pairing.relation() == Relation.AGREE || ofDifferentDoers;
    return agree ? weight(ofDifferentDoers) + " " + fitted() : fitted();
  }

  private String weight(boolean ofDifferentDoers) {
    if (ofDifferentDoers) {
      return "So they agree in general, but as to who it was neither confirms the other.";
    }
    if (pairing.isIndependent()) {
      return "Neither text draws on the other, so where they agree they bear each other out.";
    }
    return left().carrier().id().equals(right().carrier().id())
        ? "Both reach us through one text, so their agreement proves little."
        : "Both texts come from one movement, so their agreement proves little.";
  }

  /** What each of the two could know, by the notes above the sources. */
  String fitted() {
    String known = known(left()) + "; " + known(right()) + ".";
    boolean conflict = pairing.point().matter().kind() == Kind.CONFLICT;
    return conflict
        ? known + " Only a further source from the time could show who is right."
        : known;
  }

  private String known(Voice voice) {
    return switch (voice.standing()) {
      case PARTICIPANT -> concerned(voice);
      case AUTHORITY ->
          voice.shortName()
              + ", who spoke for those in power"
              + ", knew what they wanted but had to defend it";
      case OBSERVER -> observed(voice);
    };
  }

  private String concerned(Voice voice) {
    if (pairing.point().matter().kind() == Kind.CONFLICT) {
      return voice.shortName() + " was there, and told it" + when(voice, " ") + " from memory";
    }
    FirstHand hand = FirstHand.of(pairing.point().matter());
    return voice.shortName()
        + ", close to it, could see "
        + hand.seen()
        + ", but hardly know "
        + hand.unseen();
  }

  private String observed(Voice voice) {
    boolean conflict = pairing.point().matter().kind() == Kind.CONFLICT;
    if (Occasion.spoken(voice, period).equals(AT_THE_TIME)) {
      return conflict
          ? voice.shortName() + " wrote" + when(voice, " ") + ", when it was fresh"
          : voice.shortName()
              + " wrote "
              + Occasion.published(voice)
              + ", while it went on, from what was known then";
    }
    return voice.quoted()
        ? voice.shortName() + ", who judged it from outside, had it from others"
        : voice.shortName()
            + " wrote"
            + when(voice, " ")
            + " and could use what had come out by then";
  }

  /** Of somebody quoted only the printing can be dated. */
  private static String when(Voice voice, String joint) {
    String year = Occasion.published(voice);
    return year.isEmpty() || voice.quoted() ? "" : joint + year;
  }

  /** What each stands for, where the notes of the sources tell two different bodies. */
  String bodies() {
    List<String> names =
        Stream.of(left(), right())
            .map(voice -> voice.carrier().metadata().affiliation())
            .filter(name -> !name.isEmpty())
            .map(name -> name.replace('\'', '’'))
            .distinct()
            .toList();
    return names.size() < 2 ? "" : names.stream().collect(Collectors.joining("; ", " (", ")"));
  }

  private Voice left() {
    return pairing.left().voice();
  }

  private Voice right() {
    return pairing.right().voice();
  }
}

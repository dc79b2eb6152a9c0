package org.quizwright.generation.comparison;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.time.HistoricalDate;

/** Explains what two voices say by who they are, when they spoke and through whom we hear them. */
record Origins(@Nullable HistoricalDate period) {

  private static final int HINDSIGHT_YEARS = 5;

  /** How the two stand to the events, in a sentence that sets one against the other. */
  String place(Voice left, Voice right) {
    String mine = Occasion.spoken(left, period);
    String theirs = Occasion.spoken(right, period);
    boolean together = mine.equals(theirs);
    if (left.standing() == right.standing() && !together) {
      boolean known = !right.quoted() && Occasion.yearsFrom(left, right) >= HINDSIGHT_YEARS;
      String ending = known ? ", when it was known how things had ended." : ".";
      return time(left) + ", " + time(right) + ending;
    }
    return stands(left, together ? "" : mine)
        + (left.standing() == right.standing() ? ", and " : ", whereas ")
        + stands(right, together ? "" : theirs)
        + ".";
  }

  /** Of somebody quoted later only the printing can be dated. */
  private String time(Voice voice) {
    String spoken = Occasion.spoken(voice, period);
    return spoken.isEmpty()
        ? voice.shortName() + " is quoted " + Occasion.distance(voice, period)
        : voice.shortName() + " " + voice.verb().replace("says", "speaks") + " " + spoken;
  }

  /** What a headnote lets a reader know of a voice, such as "Reed took part". */
  String stands(Voice voice) {
    return stands(voice, Occasion.spoken(voice, period));
  }

  private static String stands(Voice voice, String when) {
    String place =
        switch (voice.standing()) {
          case PARTICIPANT -> " speaks as one of those concerned";
          case AUTHORITY -> " speaks for those in power";
          case OBSERVER -> voice.quoted() ? " judges it from outside" : " looks at it from outside";
        };
    return Stream.of(voice.shortName() + place, when)
        .filter(part -> !part.isEmpty())
        .reduce((one, two) -> one + ", " + two)
        .orElseThrow();
  }

  /** What a voice can be relied on for, and what not. */
  String reliability(Voice voice) {
    return voice.shortName()
        + switch (voice.standing()) {
          case PARTICIPANT ->
              " was one of those concerned, and so tells what was seen from one place and one side";
          case AUTHORITY -> " knew what those in power knew, but had their doings to defend";
          case OBSERVER -> " could compare what others told, but wasn’t part of it";
        };
  }

  /** Those who aren't heard in their own words. */
  static List<String> missing(Voice left, Voice right) {
    List<Standing> heard = List.of(left.standing(), right.standing());
    return Stream.of(Standing.values())
        .filter(standing -> !heard.contains(standing))
        .map(
            standing ->
                switch (standing) {
                  case PARTICIPANT -> "people who took part";
                  case AUTHORITY -> "those in power (government, management)";
                  case OBSERVER -> "an outside observer";
                })
        .toList();
  }
}

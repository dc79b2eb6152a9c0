package org.quizwright.generation.comparison;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.question.Relation;
import org.quizwright.model.time.HistoricalDate;

/**
 * What the notes and the words printed let a class know of a voice: who it was, when and for whom
 * it spoke, and whether it says where it has things from. Never what it could see or know.
 *
 * @param period the time that the theme is about, or null
 */
record Provenance(@Nullable HistoricalDate period) {

  private static final int MOST_PRONOUNS = 2;
  private static final Pattern CONCERNED = Pattern.compile("\\b(?:we|us|our)\\b");
  private static final Pattern OWN = Pattern.compile("\\b(?:I|my|My|me)\\b");
  private static final Pattern CITED =
      Pattern.compile("\\b[Aa]ccording to (?=[^,.;]*\\p{Lu})[^,.;]{4,60}(?=,)");

  /** A number that isn't a year. */
  private static final Pattern FIGURE =
      Pattern.compile("(?<![\\d.,])(?!(?:1\\d|20)\\d{2}s?\\b)\\d");

  /** The two set side by side, as in "Reed spoke in 1844, while Marsh wrote in 1890". */
  String contrast(Pairing pairing) {
    String left = distance(pairing.left());
    String right = distance(pairing.right());
    boolean alike = left.equals(right);
    Optional<String> mine = stance(pairing.left().voice());
    Optional<String> theirs = stance(pairing.right().voice());
    boolean plain = as(pairing.left()).isEmpty() && as(pairing.right()).isEmpty();
    if (alike && plain && mine.isPresent() && theirs.isPresent()) {
      return mine.orElseThrow() + ", while " + theirs.orElseThrow();
    }
    return clause(pairing.left(), alike ? "" : left)
        + ", while "
        + clause(pairing.right(), alike ? "" : right);
  }

  private String distance(Excerpt excerpt) {
    String distance = Occasion.distance(excerpt.voice(), period);
    return distance.isEmpty() ? "" : ", " + distance;
  }

  /** Who spoke, as one of whom, and when. */
  private static String clause(Excerpt excerpt, String distance) {
    Voice voice = excerpt.voice();
    String done = voice.quoted() ? " is quoted" : voice.verb().equals("says") ? " spoke" : " wrote";
    String year = Occasion.published(voice);
    String when = (year.isEmpty() ? "" : " " + year) + distance;
    String as = as(excerpt);
    String pause = distance.isEmpty() ? "" : ",";
    return voice.shortName() + done + when + (as.isEmpty() ? "" : pause + " as " + as);
  }

  private static String as(Excerpt excerpt) {
    return Stream.of(
            description(excerpt.voice()).map(words -> "“" + words + "”").orElse(""),
            concerned(excerpt))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" and "));
  }

  /** What the note says last of an author, as in "Reed “speaks for the weavers”". */
  private static Optional<String> stance(Voice voice) {
    String names = Pattern.quote(voice.name()) + "|" + Pattern.quote(voice.shortName());
    Matcher last =
        Pattern.compile("(?:^|[.] )(?:He|She|They|" + names + ") ([^.,;]+)[^.]*[.]?$")
            .matcher(voice.carrier().metadata().standpoint());
    return voice.quoted() || !last.find()
        ? Optional.empty()
        : Optional.of(voice.shortName() + " “" + last.group(1) + "”");
  }

  private static String concerned(Excerpt excerpt) {
    return isConcerned(excerpt) ? "one of those concerned (" + firstPersons(excerpt) + ")" : "";
  }

  /** What speaks for relying on a voice, and what against. */
  String reliability(Excerpt excerpt) {
    Matcher cited = CITED.matcher(excerpt.text());
    String basis;
    if (isConcerned(excerpt)) {
      basis = "speaks from within, but for one side";
    } else if (cited.find()) {
      basis = "gives a source that can be checked (“" + cited.group() + "”)";
    } else {
      basis = "names no source for it here";
    }
    String note = stance(excerpt.voice()).map(words -> "; by the note " + words).orElse("");
    return clause(excerpt, distance(excerpt)) + ", and " + basis + note;
  }

  /** What an agreement of two that aren't independent is worth; nothing for all others. */
  static String weight(Pairing pairing) {
    if (pairing.relation() != Relation.AGREE || pairing.isIndependent()) {
      return "";
    }
    boolean one = pairing.left().voice().carrier().id().equals(right(pairing).carrier().id());
    return one
        ? "Both reach us through one text, so their agreement proves little."
        : "Both texts come from one movement, so their agreement proves little.";
  }

  /** What each stands for, where the notes of the sources tell two different bodies. */
  static String bodies(Pairing pairing) {
    List<String> names =
        Stream.of(pairing.left().voice(), right(pairing))
            .map(voice -> voice.carrier().metadata().affiliation())
            .filter(name -> !name.isEmpty())
            .map(name -> name.replace('\'', '’'))
            .distinct()
            .toList();
    return names.size() < 2 ? "" : " (" + String.join("; ", names) + ")";
  }

  /** Where only one side has figures and says whence; empty elsewhere. */
  static String evidence(Pairing pairing) {
    return Stream.of(
            evidence(pairing.left(), pairing.right()), evidence(pairing.right(), pairing.left()))
        .filter(part -> !part.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String evidence(Excerpt one, Excerpt other) {
    Matcher cited = CITED.matcher(one.text());
    boolean bare = !FIGURE.matcher(other.text()).find() && !CITED.matcher(other.text()).find();
    return cited.find() && FIGURE.matcher(one.text()).find() && bare
        ? one.voice().shortName()
            + " gives figures and names a source for them, "
            + other.voice().shortName()
            + " does neither."
        : "";
  }

  /** Those who aren't heard in their own words. */
  static List<String> missing(Pairing pairing) {
    List<Standing> heard = List.of(pairing.left().voice().standing(), right(pairing).standing());
    return Stream.of(Standing.values())
        .filter(standing -> !heard.contains(standing))
        .map(Standing::people)
        .toList();
  }

  private static Voice right(Pairing pairing) {
    return pairing.right().voice();
  }

  /** The role of somebody quoted; of an author what the note says between two commas. */
  private static Optional<String> description(Voice voice) {
    if (voice.quoted()) {
      return voice.role().isEmpty() ? Optional.empty() : Optional.of(voice.role());
    }
    Matcher note =
        Pattern.compile("^" + Pattern.quote(voice.name()) + ", (an? [^,.;:]+),")
            .matcher(voice.carrier().metadata().standpoint());
    return note.find() ? Optional.of(note.group(1)) : Optional.empty();
  }

  private static boolean isConcerned(Excerpt excerpt) {
    return excerpt.voice().standing() == Standing.PARTICIPANT
        && CONCERNED.matcher(excerpt.text()).find();
  }

  private static String firstPersons(Excerpt excerpt) {
    return Stream.of(CONCERNED, OWN)
        .flatMap(pattern -> pattern.matcher(excerpt.text()).results())
        .map(MatchResult::group)
        .filter(word -> word.equals("I") || Character.isLowerCase(word.charAt(0)))
        .distinct()
        .limit(MOST_PRONOUNS)
        .map(word -> "“" + word + "”")
        .collect(Collectors.joining(", "));
  }
}

package org.quizwright.analysis.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.analysis.name.GivenNames;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.model.source.Metadata;

/** Whom a text tells the life of, if anybody: a new passage's "he" may be he without a name. */
final class Protagonist {

  /** How often a text names the person that it is about at least, and where its title does too. */
  private static final int FEWEST = 6;

  private static final int FEWEST_IF_TITLED = 4;

  private static final int FEWEST_IF_TITLED_IN_FULL = 2;

  /** How much oftener than anybody else, but for a person in the title. */
  private static final int LEAD = 2;

  private Protagonist() {}

  /**
   * The fullest name of who is named far oftener than others.
   *
   * @param passages those of one source
   */
  static Optional<String> of(List<AnalysedPassage> passages, OwnNames names) {
    Map<String, Integer> counts = counts(passages, names);
    Metadata work = passages.get(0).source().metadata();
    List<String> inTitle =
        counts.entrySet().stream()
            .filter(count -> count.getValue() >= FEWEST_IF_TITLED_IN_FULL)
            .map(Map.Entry::getKey)
            .filter(name -> isTitledInFull(work, name))
            .toList();
    return inTitle.size() == 1 ? inTitle.stream().findFirst() : foremost(counts, work);
  }

  private static Optional<String> foremost(Map<String, Integer> counts, Metadata work) {
    List<Map.Entry<String, Integer>> ranked =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(2)
            .toList();
    return ranked.stream()
        .findFirst()
        .filter(
            first ->
                isFarAhead(
                    first.getValue(),
                    ranked.size() > 1 ? ranked.get(1).getValue() : 0,
                    isTitled(work, first.getKey())))
        .map(Map.Entry::getKey);
  }

  private static boolean isFarAhead(int first, int second, boolean titled) {
    return titled
        ? first >= FEWEST_IF_TITLED && first > second
        : first >= FEWEST && first >= LEAD * second;
  }

  private static Map<String, Integer> counts(List<AnalysedPassage> passages, OwnNames names) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    passages.stream()
        .flatMap(passage -> passage.sentences().stream())
        .map(sentence -> sentence.parsed())
        .flatMap(sentence -> Mentions.names(sentence).map(sentence::text))
        .map(name -> names.fullest(name, ""))
        .forEach(name -> counts.merge(name, 1, Integer::sum));
    return counts;
  }

  /** "Ida B. Wells: a life" is about Ida Bell Wells, however seldom it names her. */
  private static boolean isTitledInFull(Metadata work, String name) {
    String title = work.title();
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    return name.contains(" ")
        && isTitled(work, surname, surname)
        && Pattern.compile("\\b" + Pattern.quote(name.substring(0, name.indexOf(' '))) + "\\b")
            .matcher(title)
            .find();
  }

  /** By the surname, which Chinese names begin with: "Commissioner Lin" is Lin Zexu. */
  private static boolean isTitled(Metadata work, String name) {
    String first = name.replaceFirst(" .*", "");
    boolean family =
        !GivenNames.isGivenAlone(first, true) && !GivenNames.isGivenAlone(first, false);
    return isTitled(work, name.substring(name.lastIndexOf(' ') + 1), family ? first : name);
  }

  private static boolean isTitled(Metadata work, String surname, String otherwise) {
    Pattern named =
        Pattern.compile(
            "\\b(?:" + Pattern.quote(surname) + "|" + Pattern.quote(otherwise) + ")\\b");
    return Stream.of(work.title(), work.containerTitle())
        .filter(Objects::nonNull)
        .anyMatch(title -> named.matcher(title).find());
  }
}

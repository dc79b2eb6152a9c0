package org.quizwright.generation.comparison.pairing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quizwright.generation.comparison.matter.Matter;
import org.quizwright.generation.comparison.matter.Matter.Frames;
import org.quizwright.generation.comparison.matter.Matter.Kind;
import org.quizwright.generation.comparison.matter.Poles;
import org.quizwright.generation.comparison.voice.Speech;
import org.quizwright.generation.comparison.voice.Statement;
import org.quizwright.language.Article;
import org.quizwright.language.Lemmas;
import org.quizwright.language.Words;

/** What one text denies, "No warning bell was rung", and another tells of in the same words. */
final class Denials {

  /** As in "No bell was rung" and "I heard no drum and no bell". */
  private static final Pattern DENIED =
      Pattern.compile(
          "\\b[Nn]o (?<thing>(?:\\p{L}+ ){1,3}?)(?<verb>(?:was|were|had been) (?<done>\\p{L}+(?:ed|en|ad|ut|un[dg]|ung)))\\b"
              + "|\\b(?:I|[Ww]e|[Nn]obody) (?<sense>heard|saw) no (?<one>\\p{Ll}+) (?:and|or|nor) no (?<other>\\p{Ll}+)\\b");

  private static final Pattern NEGATIVE =
      Pattern.compile("(?i)\\b(?:no|not|never|none|nobody|nor|neither|without)\\b|n[’']t\\b");

  private static final Pattern PAUSE = Pattern.compile("[,;:—]");

  private Denials() {}

  static List<Matter> in(List<Speech> speeches) {
    return speeches.stream()
        .flatMap(speech -> speech.statements().stream())
        .flatMap(statement -> matter(statement, speeches).stream())
        .distinct()
        .toList();
  }

  private static Optional<Matter> matter(Statement statement, List<Speech> speeches) {
    Matcher denied = DENIED.matcher(statement.exact());
    if (!denied.find()) {
      return Optional.empty();
    }
    boolean unperceived = denied.group("sense") != null;
    String words =
        unperceived
            ? denied.group("one") + " " + denied.group("other")
            : denied.group("thing") + denied.group("done");
    List<String> lemmas = Words.lemmas(words).stream().distinct().toList();
    List<String> forms =
        Words.in(words).stream().filter(word -> lemmas.contains(Lemmas.of(word))).toList();
    return speeches.stream()
        .flatMap(speech -> speech.statements().stream())
        .map(Statement::exact)
        .filter(text -> tells(text, lemmas))
        .findFirst()
        .map(text -> unperceived ? unperceived(denied, text, forms) : undone(denied, text, forms));
  }

  private static boolean tells(String text, List<String> lemmas) {
    return PAUSE
        .splitAsStream(text)
        .filter(part -> !NEGATIVE.matcher(part).find())
        .anyMatch(part -> Words.in(part).stream().map(Lemmas::of).toList().containsAll(lemmas));
  }

  private static Matter undone(Matcher denied, String told, List<String> forms) {
    String thing = denied.group("thing").strip();
    boolean many = denied.group("verb").startsWith("were");
    String it = many ? "they were" : "it was";
    return matter(
        "whether %s %s %s"
            .formatted(named(thing, told), many ? "were" : "was", denied.group("done")),
        forms,
        denied.group(),
        "says that " + it,
        "says that " + it + "n’t");
  }

  private static Matter unperceived(Matcher denied, String told, List<String> forms) {
    String other = named(denied.group("other"), told);
    return matter(
        "whether people %s %s"
            .formatted(denied.group("sense").equals("saw") ? "saw" : "heard", other),
        forms,
        denied.group(),
        "tells of one",
        denied.group("sense") + " none");
  }

  /** "The Riot Act" is what the other text calls it. */
  private static String named(String thing, String told) {
    boolean known = Pattern.compile("(?i)\\bthe " + Pattern.quote(thing)).matcher(told).find();
    return (known ? "the" : Article.before(thing)) + " " + thing;
  }

  private static Matter matter(
      String topic, List<String> forms, String denial, String affirms, String denies) {
    return new Matter(
            topic,
            Kind.DISPUTE,
            "the matter",
            List.of(forms.stream().map(Lemmas::of).toList()),
            List.of(0),
            new Frames(
                topic,
                "What does it say on " + topic + "?",
                "{left} and {right} don’t agree on " + topic,
                ""))
        .between(Poles.of(all(forms), Pattern.quote(denial), affirms, denies));
  }

  /** Every word of them between two pauses, in any order, without a "not". */
  private static String all(List<String> forms) {
    return forms.stream()
        .map(word -> "(?:%s|%s)".formatted(Pattern.quote(word), Pattern.quote(Lemmas.of(word))))
        .map(word -> "(?=[^,;:—]*\\b" + word + "\\p{L}*\\b)")
        .collect(Collectors.joining("", "(?:^|[,;:—] ?)(?![^,;:—]*\\b(?:no|not|never)\\b)", ""));
  }
}

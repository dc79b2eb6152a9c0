package org.quizwright.generation.telling;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.ParsedSentence;
import org.quizwright.model.content.Term;
import org.quizwright.model.source.TextRef;

/** Which body "the union" means, where the passage has named one such body by its short name. */
final class Definite {

  private static final Pattern BODY =
      Pattern.compile("\\b[Tt]he (union|party|federation|bank|league|commission|association)\\b");

  private Definite() {}

  /** The sentence with the short name in place of the noun; as it is where that is in doubt. */
  static ParsedSentence named(Facts facts, TextRef ref, ParsedSentence sentence) {
    Matcher body = BODY.matcher(sentence.text());
    if (!body.find()) {
      return sentence;
    }
    List<String> names = shortNames(facts, before(facts, ref), body.group(1));
    return names.size() == 1
        ? facts.language().parse(body.replaceFirst(article(body) + names.get(0)))
        : sentence;
  }

  private static String article(Matcher body) {
    return body.group().substring(0, "the ".length());
  }

  /** Short forms in {@code text} whose long form has the kind for its chief noun. */
  private static List<String> shortNames(Facts facts, String text, String kind) {
    Pattern full = Pattern.compile("(?i)(?:(?! of ).)*\\b" + kind + "(?: of .*)?");
    return facts.model().terms().stream()
        .filter(term -> term.gloss() != null && full.matcher(term.gloss()).matches())
        .map(Term::term)
        .filter(term -> term.matches("\\p{Lu}{2,}"))
        .filter(term -> Pattern.compile("\\b" + term + "\\b").matcher(text).find())
        .distinct()
        .toList();
  }

  private static String before(Facts facts, TextRef ref) {
    return IntStream.range(1, ref.sentence())
        .mapToObj(n -> facts.sentence(new TextRef(ref.source(), ref.passage(), n)))
        .map(sentence -> sentence.orElse(""))
        .collect(Collectors.joining(" "));
  }
}

package org.quizwright.generation.telling;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.ParsedSentence;
import org.quizwright.model.source.TextRef;

/** Whom "he" at the start of a sentence means, where the sentence before speaks of one person. */
final class Pronoun {

  private static final Pattern FIRST =
      Pattern.compile("^(He|She|It) (?!was here|is here|seems|turned out)");

  private Pronoun() {}

  /** The sentence with the name in place of its first word; as it is where that is in doubt. */
  static ParsedSentence named(Facts facts, TextRef ref, ParsedSentence sentence) {
    return meant(facts, ref, sentence)
        .map(
            name ->
                facts.language().parse(FIRST.matcher(sentence.text()).replaceFirst(quoted(name))))
        .orElse(sentence);
  }

  /** The name that the first word stands for; nothing where that is in doubt. */
  private static Optional<String> meant(Facts facts, TextRef ref, ParsedSentence sentence) {
    Matcher first = FIRST.matcher(sentence.text());
    if (ref.sentence() == 1 || !first.find()) {
      return Optional.empty();
    }
    String kind = first.group(1).equals("It") ? "ORGANIZATION" : "PERSON";
    TextRef before = ref.step(-1);
    return facts
        .parse(before)
        .flatMap(
            parsed ->
                parsed.text().startsWith(first.group(1) + " ") && names(parsed, kind) == 0
                    ? meant(facts, before, parsed)
                    : subject(facts, parsed, kind));
  }

  private static long names(ParsedSentence sentence, String kind) {
    return sentence.names().stream().filter(name -> name.type().equals(kind)).count();
  }

  private static String quoted(String name) {
    return Matcher.quoteReplacement(name + " ");
  }

  /** The subject of a sentence in which nobody else of the same kind is named. */
  private static Optional<String> subject(Facts facts, ParsedSentence before, String kind) {
    return Core.of(Plain.of(facts.language(), before))
        .filter(core -> names(before, kind) == 1)
        .filter(core -> core.subjectToken().entity().equals(kind))
        .map(core -> core.subject().of(core.sentence().text()));
  }
}

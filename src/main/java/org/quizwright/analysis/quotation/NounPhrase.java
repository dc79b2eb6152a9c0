package org.quizwright.analysis.quotation;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.language.Token;

/**
 * A noun in a sentence with what belongs to it, read as the naming of somebody.
 *
 * @param head the noun's token
 */
record NounPhrase(ParsedSentence sentence, int head) {

  private static final Pattern CUT =
      Pattern.compile("\\s*[,(;:—“].*| (?:who|which|that|whom|whose) .*", Pattern.DOTALL);

  Token token() {
    return sentence.token(head);
  }

  boolean isNamed() {
    return token().entity().equals("PERSON");
  }

  /** The phrase without asides and relative clauses. */
  String text() {
    return CUT.matcher(sentence.subtree(head).of(sentence.text())).replaceFirst("").strip();
  }

  /** Who it is: a name where there is one, with what the phrase says of its bearer. */
  Speaker speaker() {
    if (isNamed()) {
      return new Speaker(nameAt(head), apposed());
    }
    return name()
        .map(name -> new Speaker(name, description()))
        .orElseGet(() -> new Speaker(text(), null));
  }

  /** "the president of the union, Jane Roe" without the name. */
  private @Nullable String description() {
    String phrase = text();
    return phrase.contains(" ") ? phrase : null;
  }

  /** The name in apposition to a description, or behind it: "my sister Ann". */
  private Optional<String> name() {
    Optional<Integer> apposed =
        sentence.children(head, "appos").stream()
            .filter(i -> sentence.token(i).entity().equals("PERSON"))
            .findFirst();
    return apposed
        .or(this::behindComma)
        .map(this::nameAt)
        .filter(name -> Character.isUpperCase(name.charAt(0)));
  }

  private Optional<Integer> behindComma() {
    return IntStream.range(head + 2, sentence.tokens().size())
        .takeWhile(i -> !sentence.token(i).isFinite())
        .filter(i -> sentence.token(i).entity().equals("PERSON"))
        .filter(i -> sentence.token(i - 1).text().equals(","))
        .boxed()
        .findFirst();
  }

  private String nameAt(int index) {
    int first = index;
    while (first > 0 && isNamePart(first - 1)) {
      first--;
    }
    int last = index;
    while (last + 1 < sentence.tokens().size() && isNamePart(last + 1)) {
      last++;
    }
    Span span = new Span(sentence.token(first).start(), sentence.token(last).end());
    return span.of(sentence.text()).replaceFirst("[’'](?:s)?$", "");
  }

  private boolean isNamePart(int i) {
    Token token = sentence.token(i);
    boolean title = i < head && sentence.token(i + 1).entity().equals("PERSON") && isTitle(token);
    return title || (token.entity().equals("PERSON") && !token.tag().equals("POS"));
  }

  private static boolean isTitle(Token token) {
    return token.text().matches("Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Dr\\.?");
  }

  private @Nullable String apposed() {
    return sentence.children(head, "appos").stream()
        .findFirst()
        .map(apposed -> new NounPhrase(sentence, apposed).text())
        .filter(role -> role.contains(" "))
        .orElse(null);
  }
}

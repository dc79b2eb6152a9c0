package org.quizwright.generation.narrative;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.tone.Cruelty;
import org.quizwright.language.Words;
import org.quizwright.model.content.Claim;
import org.quizwright.model.content.Quotation;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.TextRef;

/**
 * Words that one sentence of a text quotes and gives to a speaker whom it or the one before names.
 *
 * @param speaker by name, as the middle of a sentence has it
 * @param verb how they were said, such as "wrote"
 * @param rest what follows the verb, such as " to the king on 22 May", or empty
 * @param words the sentence's quoted words, without their marks
 */
record Spoken(
    TextRef ref, String sentence, String speaker, String verb, String rest, String words) {

  private static final int FEWEST_WORDS = 5;
  private static final int MOST_WORDS = 36;

  private static final String VERB =
      "(wrote|said|told|reported|replied|declared|explained|answered|warned|promised|announced|complained|claimed|argued|noted|recalled|retorted)";

  private static final String NAME =
      "((?:[Tt]he )?\\p{Lu}[\\p{L}.’'-]*(?: (?:of (?:the )?)?\\p{Lu}[\\p{L}.’'-]*){0,5}|he|she)";

  private static final Pattern AFTER =
      Pattern.compile("(?s)([‘“].+?[’”]),? " + NAME + " " + VERB + "([^‘“”,;:]*)([,.;].*)");

  private static final Pattern TURNED =
      Pattern.compile("(?s)([‘“].+?[’”]),? " + VERB + " " + NAME + "( of [^‘“”,;:]*)?([,.;].*)");

  private static final Pattern QUOTED = Pattern.compile("[‘“]([^‘“]+?)[,.]?[’”](?!\\p{L})");

  /** All in the theme's passages, in the order of the texts, none that a class is spared. */
  static List<Spoken> on(Facts facts) {
    return all(facts)
        .filter(each -> facts.isTaughtHere(each.ref().source(), each.ref().passage()))
        .toList();
  }

  /** All of the course. */
  static Stream<Spoken> all(Facts facts) {
    return facts.model().claims().stream()
        .map(Claim::ref)
        .filter(ref -> !facts.model().isSensitive(ref))
        .filter(ref -> isProse(facts, ref))
        .flatMap(ref -> facts.sentence(ref).flatMap(text -> of(facts, ref, text)).stream());
  }

  private static boolean isProse(Facts facts, TextRef ref) {
    return facts
        .model()
        .passage(ref.source(), ref.passage())
        .filter(passage -> passage.kind() == Passage.Kind.PROSE)
        .isPresent();
  }

  private static Optional<Spoken> of(Facts facts, TextRef ref, String text) {
    Matcher after = AFTER.matcher(text);
    Matcher turned = TURNED.matcher(text);
    if (turned.matches()) {
      String rest = turned.group(4) == null ? "" : turned.group(4);
      return spoken(facts, ref, text, turned.group(3), turned.group(2), rest);
    }
    return after.matches()
        ? spoken(facts, ref, text, after.group(2), after.group(3), after.group(4))
        : Optional.empty();
  }

  private static Optional<Spoken> spoken(
      Facts facts, TextRef ref, String text, String name, String verb, String rest) {
    Matcher quoted = QUOTED.matcher(text);
    String words = String.join(" … ", quoted.results().map(part -> part.group(1)).toList());
    int length = Words.in(words).size();
    boolean fit =
        length >= FEWEST_WORDS
            && length <= MOST_WORDS
            && !Cruelty.isIn(text)
            && !rest.contains("that");
    return fit
        ? speaker(facts, ref, text, name)
            .map(speaker -> new Spoken(ref, text, speaker, verb, rest.stripTrailing(), words))
        : Optional.empty();
  }

  /** A pronoun is whom the model has as speaker, where the sentence before names them. */
  private static Optional<String> speaker(Facts facts, TextRef ref, String text, String name) {
    if (!name.matches("he|she")) {
      return Optional.of(name.replaceFirst("^The ", "the "));
    }
    if (ref.sentence() == 1) {
      return Optional.empty();
    }
    String before =
        facts.sentence(new TextRef(ref.source(), ref.passage(), ref.sentence() - 1)).orElse("");
    return facts.model().quotations().stream()
        .filter(quote -> quote.source().equals(ref.source()))
        .filter(quote -> quote.firstPassage() == ref.passage())
        .filter(quote -> text.contains(quote.text().split("[,.] ", 2)[0]))
        .map(Quotation::speaker)
        .flatMap(Stream::ofNullable)
        .filter(before::contains)
        .filter(speaker -> speaker.matches("\\p{Lu}.* .*"))
        .findFirst();
  }

  boolean isOfPaper() {
    return speaker.startsWith("the ")
        && !speaker.matches(
            "the (?:Duke|Earl|King|Queen|Bishop|Prince|Minister|President|Governor|Mayor|General|Chairman)\\b.*");
  }

  Evidence evidence(Facts facts) {
    return facts.quote(ref.source(), ref.passage(), sentence);
  }
}

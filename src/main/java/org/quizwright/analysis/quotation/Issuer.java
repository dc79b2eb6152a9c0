package org.quizwright.analysis.quotation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.analysis.reference.HumanNouns;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;

/** Finds the person or body behind a letter, a resolution, a demand. */
final class Issuer {

  private static final Pattern WRITTEN =
      Pattern.compile(
          "^[^;:.]{0,60}?\\b(?:written|authored|composed|penned|drafted|signed|drawn up)\\s+by\\s+([^,;:“]+)");

  private static final Pattern AUTHOR_NAME = Pattern.compile("^(?:\\p{Lu}[\\p{L}’-]*\\.?\\s?)+");

  private Issuer() {}

  /** Whoever issued the document or uttered the words that {@code phrase} names. */
  static Optional<Speaker> of(NounPhrase phrase) {
    if (!HumanNouns.isUtterance(phrase.token())) {
      return Optional.empty();
    }
    return author(phrase).or(() -> owner(phrase)).or(() -> giver(phrase)).or(() -> sender(phrase));
  }

  /** Where the text names the author of a document, both are told. */
  private static Optional<Speaker> author(NounPhrase phrase) {
    String whole = phrase.sentence().text().substring(phrase.token().start());
    Matcher written = WRITTEN.matcher(whole);
    if (!written.find()) {
      return Optional.empty();
    }
    String by = written.group(1).strip();
    Matcher name = AUTHOR_NAME.matcher(by);
    String author =
        (name.find() ? name.group().strip() : by).replaceFirst("(?<=\\p{Ll}{2})\\.$", "");
    return Optional.of(new Speaker(author, "author of " + uncapitalised(phrase.text())));
  }

  private static String uncapitalised(String phrase) {
    return phrase.replaceFirst("^The\\b", "the").replaceFirst("^An?\\b", "a");
  }

  /** The pronoun in "his letter". */
  static Optional<Token> pronoun(NounPhrase phrase) {
    return phrase.sentence().children(phrase.head(), "nmod:poss").stream()
        .filter(i -> HumanNouns.isUtterance(phrase.token()) || isOwnLine(phrase.token()))
        .map(phrase.sentence()::token)
        .filter(token -> Pronoun.of(token.text()).isPresent())
        .findFirst();
  }

  /** The pronoun in "his last sentence". */
  static Optional<Token> ownLine(NounPhrase phrase) {
    return Optional.of(phrase).filter(each -> isOwnLine(each.token())).flatMap(Issuer::pronoun);
  }

  /** What is said or written by whoever owns it, but is no document: "his last sentence". */
  private static boolean isOwnLine(Token token) {
    return token.isNoun()
        && token.lemma().matches("sentence|line|paragraph|verse|offer|leader|headline|editorial");
  }

  /** "The reply came from Ann Lee". */
  private static Optional<Speaker> sender(NounPhrase phrase) {
    ParsedSentence sentence = phrase.sentence();
    boolean subject = phrase.token().relation().startsWith("nsubj");
    int verb = phrase.token().head();
    return !subject || verb < 0 || !sentence.token(verb).lemma().matches("come|arrive")
        ? Optional.empty()
        : sentence.children(verb, "obl", "nmod").stream()
            .filter(i -> hangsBy(sentence, i))
            .map(i -> new NounPhrase(sentence, i))
            .filter(giver -> canSpeak(giver.token()))
            .map(NounPhrase::speaker)
            .findFirst();
  }

  /** "the King's reply". */
  private static Optional<Speaker> owner(NounPhrase phrase) {
    return phrase.sentence().children(phrase.head(), "nmod:poss").stream()
        .map(i -> new NounPhrase(phrase.sentence(), i))
        .filter(owner -> Pronoun.of(owner.token().text()).isEmpty())
        .map(Issuer::bare)
        .findFirst();
  }

  private static Speaker bare(NounPhrase owner) {
    Speaker speaker = owner.speaker();
    return new Speaker(speaker.name().replaceFirst("\\s?[’']s?$", ""), speaker.role());
  }

  /** "a resolution by the council", "the demands of the strikers". */
  private static Optional<Speaker> giver(NounPhrase phrase) {
    ParsedSentence sentence = phrase.sentence();
    return sentence.descendants(phrase.head()).stream()
        .filter(i -> sentence.hasRelation(i, "nmod", "obl") && hangsBy(sentence, i))
        .map(i -> new NounPhrase(sentence, i))
        .filter(giver -> canSpeak(giver.token()) && !isPlaceLike(giver))
        .filter(giver -> isNear(phrase, giver))
        .map(NounPhrase::speaker)
        .findFirst();
  }

  /** "Her evidence, taken down by a clerk": he only hands on what she said. */
  private static boolean isHandedOn(ParsedSentence sentence, int above) {
    return sentence
        .token(above)
        .lemma()
        .matches(
            "take|record|note|print|publish|copy|translate|collect|keep|quote|find|receive|hear|read");
  }

  /** "A letter from Leeds": one name without an article is a place's, whatever taggers say. */
  private static boolean isPlaceLike(NounPhrase giver) {
    return giver.token().entity().equals("ORGANIZATION")
        && !giver.text().contains(" ")
        && giver.sentence().children(giver.head(), "case").stream()
            .anyMatch(c -> giver.sentence().token(c).lemma().equals("from"));
  }

  private static boolean hangsBy(ParsedSentence sentence, int i) {
    return sentence.children(i, "case").stream()
        .map(c -> sentence.token(c).lemma())
        .anyMatch(word -> word.equals("of") || word.equals("by") || word.equals("from"));
  }

  private static boolean canSpeak(Token token) {
    return token.entity().equals("PERSON")
        || token.entity().equals("ORGANIZATION")
        || HumanNouns.isPerson(token)
        || HumanNouns.isBody(token);
  }

  /** It hangs on the document itself or on its issuing, not on something within. */
  private static boolean isNear(NounPhrase phrase, NounPhrase giver) {
    ParsedSentence sentence = phrase.sentence();
    int above = giver.token().head();
    return above == phrase.head()
        || (above >= 0
            && sentence.token(above).head() == phrase.head()
            && ((sentence.token(above).isVerb() && !isHandedOn(sentence, above))
                || HumanNouns.isUtterance(sentence.token(above))));
  }
}

package org.quizwright.generation.argument;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.quizwright.generation.argument.ArgumentParagraph.Line;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.telling.FirstPerson;
import org.quizwright.generation.telling.ThirdPerson;
import org.quizwright.generation.wording.NamedAuthor;
import org.quizwright.generation.wording.Quote;
import org.quizwright.language.Clause;
import org.quizwright.language.Marks;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.language.Token;
import org.quizwright.model.content.Reference;

/** A sentence in two parts, the one that a question shows and the one that it asks for. */
record Halves(
    Line line,
    ParsedSentence sentence,
    String shown,
    String asked,
    boolean shownFirst,
    Optional<Reference> pronoun) {

  private static final Pattern THIRD =
      Pattern.compile("(?i)he|him|his|she|hers?|they|them|theirs?|it|its");

  /** "Lord Fenn, appointed a committee": the comma that closed an aside. */
  private static final Pattern TORN =
      Pattern.compile(
          "^(?:\\p{Lu}[\\p{L}.’-]* ?)+, \\p{L}+ed\\b(?![^,]*, (?!an?\\b|the\\b)\\p{Ll})");

  /** "Were fined and, since they would not pay, sent to prison": what is quoted breaks off. */
  private static final Pattern BREAKS_OFF =
      Pattern.compile(
          "(?i)\\b(?:and|but|or|nor|yet|that|which|who|when|where|while|because|perhaps|possibly|probably|partly|mainly|largely)$");

  /** Whether the part asked for is a clause of its own, with subject and verb. */
  boolean asksForAClause() {
    return isClause(asked);
  }

  /** Whether that clause begins with its subject, so that nothing before it is left out. */
  boolean opensWithItsSubject() {
    int from = line.text().indexOf(asked);
    return Clause.finite(sentence).stream()
        .flatMap(clause -> clause.subject().stream().boxed())
        .anyMatch(subject -> sentence.subtree(subject).start() == from);
  }

  /** Whether what is shown says something by itself. */
  boolean showsAClause() {
    return isClause(shown);
  }

  boolean isClause(String part) {
    int from = line.text().indexOf(part);
    Span span = new Span(from, from + part.length());
    return Clause.finite(sentence).stream()
        .filter(clause -> clause.subject().isPresent())
        .anyMatch(clause -> isIn(span, clause.head()) && isIn(span, clause.subject().getAsInt()));
  }

  private boolean isIn(Span span, int token) {
    return sentence.token(token).start() >= span.start()
        && sentence.token(token).end() <= span.end();
  }

  /** Whose the second verb of the sentence is, a space last; a mark where that is in doubt. */
  String subject() {
    int from = line.text().indexOf(asked);
    boolean several =
        Clause.finite(sentence).stream()
                .filter(clause -> sentence.token(clause.head()).start() < from)
                .count()
            > 1;
    return IntStream.range(0, sentence.tokens().size())
        .filter(i -> !several && sentence.token(i).start() == from)
        .mapToObj(verb -> Clause.subjectAbove(sentence, verb))
        .filter(OptionalInt::isPresent)
        .map(subject -> sentence.subtree(subject.getAsInt()).of(line.text()))
        .map(words -> words.replaceFirst(",.*", "") + " ")
        .filter(words -> shown.contains(words.strip()))
        .findFirst()
        .orElse("… ");
  }

  /** A second verb without its subject is marked as a part. */
  boolean opensWithAVerb() {
    return opensWithVerb(asked);
  }

  /** Whether what is asked for tells something: a clause, or a second verb of the same subject. */
  boolean asksForADeed() {
    return tellsADeed(asked);
  }

  /** The same of any part: "and left Hull", but not "and his friends". */
  boolean tellsADeed(String part) {
    return !part.isEmpty() && (isClause(part) || opensWithVerb(part));
  }

  private boolean opensWithVerb(String part) {
    return opensWith(part, "VBD", "VBN", "VBZ", "VBP", "MD");
  }

  /** "Honoured but powerless": half of one point. */
  boolean asksForAnAdjective() {
    return opensWith(asked, "JJ", "JJR", "JJS");
  }

  private boolean opensWith(String part, String... tags) {
    int from = line.text().indexOf(part);
    return sentence.tokens().stream()
        .anyMatch(token -> token.start() == from && token.hasTag(tags));
  }

  /** Whether each "them" or "his" has a noun before it that it may stand for. */
  private boolean namesItsPeople() {
    int from = line.text().indexOf(shown);
    return sentence.tokens().stream()
        .filter(token -> token.start() >= from && token.end() <= from + shown.length())
        .filter(token -> THIRD.matcher(token.text()).matches())
        .allMatch(token -> isNamed(token) || hasNoun(from, token));
  }

  /** The part shown, with a name in place of the sentence's first pronoun. */
  private String shownWith(Function<Reference, String> name) {
    int from = line.text().indexOf(shown);
    return shownPronoun()
        .map(
            word ->
                shown.substring(0, word.start() - from)
                    + name.apply(word)
                    + shown.substring(word.end() - from))
        .orElse(shown);
  }

  /** The pronoun that the question can name; none where it stands in the part asked for. */
  private Optional<Reference> shownPronoun() {
    int from = line.text().indexOf(shown);
    return pronoun.filter(word -> word.start() >= from && word.end() <= from + shown.length());
  }

  /** Whether the question names whom it means, or a pronoun of the same person before it. */
  private boolean isNamed(Token word) {
    return shownPronoun()
        .filter(first -> first.start() <= word.start())
        .filter(first -> first.agrees(word.text()))
        .isPresent();
  }

  private boolean hasNoun(int from, Token pronoun) {
    boolean several = pronoun.text().toLowerCase(Locale.ROOT).startsWith("the");
    return sentence.tokens().stream()
        .filter(token -> token.start() >= from && token.end() < pronoun.start())
        .filter(token -> !token.text().matches("(?i)(?:every|some|any|no)(?:body|one|thing)"))
        .filter(token -> !actsOn(token, pronoun))
        .anyMatch(token -> several ? token.hasTag("NNS", "NNPS") : token.hasTag("NN", "NNP"));
  }

  /** "People marched alongside them": alongside others. */
  private boolean actsOn(Token subject, Token pronoun) {
    int verb = subject.head();
    return subject.relation().startsWith("nsubj")
        && pronoun.hasTag("PRP")
        && !pronoun.relation().startsWith("nsubj")
        && pronoun.head() >= 0
        && (pronoun.head() == verb || sentence.token(pronoun.head()).head() == verb);
  }

  boolean isWhole() {
    return RestOfSentence.isClear(shownWith(ThirdPerson::name))
        && namesItsPeople()
        && !TORN.matcher(shown).find()
        && !BREAKS_OFF.matcher(shown).find()
        && !RestOfSentence.ANNOUNCES.matcher(asked).find()
        && !FirstPerson.isIn(asked)
        && !isIdiom(asked)
        && Marks.pair(shown, '“', '”')
        && Marks.pair(asked, '“', '”');
  }

  /** "It is only the tip of the iceberg" can be copied without being understood. */
  private static boolean isIdiom(String part) {
    return FigureOfSpeech.in(part).isPresent();
  }

  /** The shown part as a stem begins with it, with a mark for what is left out. */
  String uttered(Facts facts) {
    String words = Quote.part(shownWith(ThirdPerson::bracketed)) + (shownFirst ? " …" : ".");
    return NamedAuthor.utters(facts, line.ref().source(), words);
  }
}

package org.quizwright.analysis.quotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.analysis.reference.HumanNouns;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.language.Token;

/** Whom "they" or "it" in a tag means: the nearest subject before it that fits. */
final class Antecedent {

  private static final int PASSAGES_BACK = 2;
  private static final Pattern QUOTED = Pattern.compile("(?s)[“\"‘][^”\"]*[”\"]?");

  private final List<AnalysedPassage> passages;

  /**
   * @param passages all passages of the source
   */
  Antecedent(List<AnalysedPassage> passages) {
    this.passages = passages;
  }

  /**
   * @param tag beginning where the pronoun stands
   * @param heard who has spoken before
   */
  Optional<Speaker> of(Pronoun pronoun, Tag tag, List<Heard> heard) {
    return WhoWasAsked.before(pronoun, tag)
        .or(
            () ->
                before(tag).stream()
                    .flatMap(told -> in(told, pronoun, tag, heard).stream())
                    .findFirst());
  }

  /** Who spoke last before the words in their passage. */
  Optional<Speaker> last(Stretch words, List<Heard> heard) {
    return heard.stream()
        .filter(each -> each.speech().last().passage() == words.passage())
        .map(Heard::speaker)
        .reduce((one, other) -> other);
  }

  private Optional<Speaker> in(Told told, Pronoun pronoun, Tag tag, List<Heard> heard) {
    AnalysedSentence sentence = told.sentence();
    boolean own = told.n() == tag.passage().passage().n() && sentence.span().end() > tag.offset();
    Optional<Speaker> spoke =
        heard.stream()
            .filter(each -> each.in(told.n(), sentence.span()))
            .map(Heard::speaker)
            .filter(speaker -> pronoun.mayMean(speaker.name()))
            .reduce((one, other) -> other);
    return spoke.isPresent() || isQuoted(sentence, tag)
        ? spoke
        : in(sentence.parsed(), pronoun, own, out(sentence, tag));
  }

  /** A sentence of the story and its passage's number. */
  private record Told(int n, AnalysedSentence sentence) {}

  /** Of whom quoted words tell, the story around them hasn't told; they go on among themselves. */
  private static boolean isQuoted(AnalysedSentence sentence, Tag tag) {
    String text = tag.passage().text();
    boolean within =
        QuoteScanner.scan(1, text).stream()
            .map(Stretch::span)
            .anyMatch(span -> span.start() <= tag.offset() && tag.offset() < span.end());
    return !within && QUOTED.matcher(sentence.text()).matches();
  }

  /** The sentences that begin before the tag, the nearest first. */
  private List<Told> before(Tag tag) {
    int n = tag.passage().passage().n();
    List<Told> before = new ArrayList<>();
    for (AnalysedPassage passage : passages.subList(Math.max(0, n - 1 - PASSAGES_BACK), n)) {
      int at = passage.passage().n();
      passage.sentences().stream()
          .filter(s -> at < n || s.span().start() < tag.offset())
          .map(s -> new Told(at, s))
          .forEach(before::add);
    }
    Collections.reverse(before);
    return before;
  }

  /** In the tag's own sentence, and where the pronoun already stands, only a subject counts. */
  private static Optional<Speaker> in(
      ParsedSentence sentence, Pronoun pronoun, boolean own, Set<Integer> out) {
    Optional<Speaker> subject =
        phrases(sentence)
            .filter(phrase -> !out.contains(phrase.head()))
            .filter(phrase -> !phrase.text().startsWith("whose ") && !isOffice(phrase))
            .filter(phrase -> isSubject(phrase.token()) || (own && isFollowed(phrase)))
            .filter(phrase -> pronoun.fits(phrase.token(), phrase.text()))
            .filter(phrase -> own || !(isOther(phrase, pronoun) || isOnesOwn(phrase, pronoun)))
            .min(Comparator.comparing(phrase -> isInAside(phrase)))
            .map(NounPhrase::speaker);
    if (own) {
      return subject.filter(any -> !startsWithPronoun(sentence, pronoun));
    }
    return subject
        .or(() -> WhoWasAsked.in(sentence, pronoun))
        .or(() -> mentions(sentence, pronoun) ? Optional.empty() : utterance(sentence, pronoun));
  }

  /** "came out as director": an office, which parsers take for who does what follows. */
  private static boolean isOffice(NounPhrase phrase) {
    int first = phrase.sentence().descendants(phrase.head()).get(0);
    return phrase
        .sentence()
        .token(Math.max(0, Math.min(first, phrase.head()) - 1))
        .text()
        .equals("as");
  }

  /** The tokens behind the tag's beginning or in quotation marks, where the tag isn't. */
  private static Set<Integer> out(AnalysedSentence sentence, Tag tag) {
    if (!tag.passage().sentences().contains(sentence)) {
      return new TreeSet<>();
    }
    List<Span> quoted =
        QuoteScanner.scan(1, tag.passage().text()).stream()
            .map(Stretch::span)
            .filter(span -> tag.offset() < span.start() || span.end() <= tag.offset())
            .toList();
    return IntStream.range(0, sentence.parsed().tokens().size())
        .filter(
            i -> {
              int at = sentence.span().start() + sentence.parsed().token(i).start();
              return at >= tag.offset()
                  || quoted.stream().anyMatch(span -> span.start() <= at && at < span.end());
            })
        .boxed()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** "The diaries that his grandson keeps" are about him, and not the grandson. */
  private static boolean isOnesOwn(NounPhrase phrase, Pronoun pronoun) {
    return phrase.sentence().children(phrase.head(), "nmod:poss").stream()
        .anyMatch(i -> pronoun.has(phrase.sentence().token(i).text()));
  }

  /** In "a traveller asked her", she can't be the traveller. */
  private static boolean isOther(NounPhrase subject, Pronoun pronoun) {
    ParsedSentence sentence = subject.sentence();
    int verb = subject.token().head();
    return Stream.concat(
            sentence.children(verb, "obj", "iobj", "obl").stream(),
            sentence.children(verb, "ccomp", "xcomp").stream()
                .filter(any -> sentence.token(verb).lemma().matches("let|make|see|hear|help"))
                .flatMap(inner -> sentence.children(inner, "nsubj").stream()))
        .anyMatch(i -> pronoun.has(sentence.token(i).text()));
  }

  /** "When Dale held back, the mayor lost patience": the sentence is about the mayor. */
  private static boolean isInAside(NounPhrase subject) {
    ParsedSentence sentence = subject.sentence();
    return sentence.hasRelation(subject.token().head(), "advcl", "acl:relcl");
  }

  private static boolean startsWithPronoun(ParsedSentence sentence, Pronoun pronoun) {
    return !sentence.tokens().isEmpty() && pronoun.has(sentence.token(0).text());
  }

  private static Optional<Speaker> utterance(ParsedSentence sentence, Pronoun pronoun) {
    return phrases(sentence)
        .filter(phrase -> pronoun == Pronoun.IT && HumanNouns.isUtterance(phrase.token()))
        .map(NounPhrase::speaker)
        .findFirst();
  }

  private static Stream<NounPhrase> phrases(ParsedSentence sentence) {
    return IntStream.range(0, sentence.tokens().size()).mapToObj(i -> new NounPhrase(sentence, i));
  }

  /** "the boy who came": somebody whose doings the sentence goes on to tell. */
  private static boolean isFollowed(NounPhrase phrase) {
    ParsedSentence sentence = phrase.sentence();
    return sentence.children(phrase.head(), "acl:relcl").stream()
        .flatMap(verb -> sentence.children(verb, "nsubj").stream())
        .anyMatch(i -> sentence.token(i).text().equals("who"));
  }

  private static boolean isSubject(Token token) {
    return token.relation().startsWith("nsubj");
  }

  private static boolean mentions(ParsedSentence sentence, Pronoun pronoun) {
    return sentence.tokens().stream().anyMatch(token -> pronoun.has(token.text()));
  }
}

package org.quizwright.generation.narrative;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.telling.Core;
import org.quizwright.generation.telling.Phrase;
import org.quizwright.generation.telling.Plain;
import org.quizwright.generation.tone.Cruelty;
import org.quizwright.generation.wording.NamedAuthor;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Words;
import org.quizwright.language.tone.Connotation;
import org.quizwright.model.content.Event;
import org.quizwright.model.content.Mention;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.source.TextRef;
import org.quizwright.model.time.DateWords;
import org.quizwright.model.time.HistoricalDate;

/**
 * An event of a theme whose label can be asked about by itself.
 *
 * @param label a past-tense sentence with its grammar, a full stop last
 */
record DatedDeed(Event event, ParsedSentence label, Core core) {

  private static final int FEWEST_WORDS = 5;

  private static final Pattern UNFIT =
      Pattern.compile(
          "(?i)\\b(?:it|he|she|they|him|them|his|her|their|its|we|us|our|me|my|this|that|these|those|first|second|later|earlier|ago"
              + "|respectively|called|made up of|whose|who|which|whole|every)\\b|[“”‘:;()]|^(?:less|more|within|after|before)\\b(?! than \\d)");

  /** All that the theme's own passages tell and no one need be spared, by date. */
  static List<DatedDeed> on(Facts facts) {
    return facts.model().events().stream()
        .filter(event -> event.theme().equals(facts.theme().id()))
        .flatMap(event -> of(facts, event).stream())
        .toList();
  }

  /** "The regiment" is known from the text only; "the king" from anywhere. */
  private static final Pattern BARE_DEFINITE =
      Pattern.compile(
          "\\bthe (?!king\\b|queen\\b|pope\\b|tsar\\b|emperor\\b|government\\b|police\\b|army\\b|world\\b|crowds\\b|poor\\b)\\p{Ll}+(?:\\.|$|(?! (?:of|for)\\b| \\p{Ll}+ of\\b| \\p{Lu}) (?!side\\b))");

  private static Optional<DatedDeed> of(Facts facts, Event event) {
    String words = event.label();
    TextRef ref = event.mentions().get(0).ref();
    boolean fit =
        Words.in(words).size() >= FEWEST_WORDS
            && hasYear(event.date())
            && facts.isTaughtHere(ref)
            && !facts.model().isSensitive(ref)
            && !isInPassing(event)
            && !Cruelty.isIn(event.mentions().get(0).exact())
            && !Connotation.isIn(words)
            && !UNFIT.matcher(words).find()
            && !isVague(words)
            && !BARE_DEFINITE.matcher(words).find();
    if (!fit) {
      return Optional.empty();
    }
    ParsedSentence label = facts.language().parse(words + ".");
    return Core.of(new Plain("", label))
        .filter(Core::isPast)
        .filter(core -> isSimple(core))
        .map(core -> new DatedDeed(event, label, core))
        .filter(deed -> ToldWhole.test(facts, deed));
  }

  /** "Harry Frank, who joined the guard in 1912, wrote …" tells who he was. */
  private static boolean isInPassing(Event event) {
    return event
            .mentions()
            .get(0)
            .exact()
            .matches("(?s)(?:\\p{Lu}\\p{L}+[ ]?)+, who (?:had )?\\p{L}+ed\\b.*")
        && event.mentions().get(0).exact().startsWith(event.label().replaceFirst("(?s) .*", ""));
  }

  private static boolean isSimple(Core core) {
    ParsedSentence sentence = core.sentence();
    return core.subject().start() == 0
        && !core.mainVerb().lemma().equals("be")
        && sentence.children(core.clause().head(), "conj", "ccomp", "parataxis").isEmpty()
        && !sentence.text().contains(",")
        && !isTorn(core)
        && !isExtreme(sentence)
        && Phrase.standsAlone(core.subjectWords());
  }

  /** "Two doctors went diagnosed": what joined two verbs is cut out. */
  private static boolean isTorn(Core core) {
    int next = core.clause().head() + 1;
    return next < core.sentence().tokens().size()
        && core.sentence().token(next).hasTag("VBD", "VBN");
  }

  /** "Came to tell the town what it would do in 1905": a date at the end would go with that. */
  boolean holdsAnotherVerb() {
    int from = core.mainVerb().end();
    return label.tokens().stream().anyMatch(token -> token.start() >= from && token.isVerb());
  }

  /** "The boldest step": of which steps, only the text says. */
  private static boolean isExtreme(ParsedSentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> token.hasTag("JJS", "RBS"));
  }

  /** "Published a pamphlet": of several, and nothing tells which. */
  private static boolean isVague(String label) {
    return label.matches(
        ".* (?:\\p{L}+ed|wrote|made|held|brought in|gave|sent|built) an? (?:\\p{Ll}+ )?\\p{Ll}+");
  }

  private static boolean hasYear(HistoricalDate date) {
    String words = DateWords.of(date, false);
    return words.matches(
        "(?:(?:\\d{1,2} )?\\p{Lu}\\p{L}+ |(?:early|late|mid|spring|summer|autumn|winter)[ -])?\\d{4}");
  }

  String author(Facts facts) {
    return NamedAuthor.author(facts, mention().ref().source());
  }

  Mention mention() {
    return event.mentions().get(0);
  }

  /** "on 28 August 1830", "in 1872". */
  String when() {
    String words = DateWords.of(event.date(), false);
    return (Character.isDigit(words.charAt(0)) && words.contains(" ") ? "on " : "in ") + words;
  }

  /** Whether the text counts the date on from another one. */
  boolean isCountedOn() {
    return mention()
        .dateText()
        .matches(
            "(?i)(?:\\p{L}+ )?(?:days?|weeks?|months?|years?) (?:later|after(?: that)?)|next day|the same day");
  }

  /** The verb and what follows, without a full stop. */
  String predicate() {
    String text = label.text();
    return text.substring(label.token(core.verb()).start(), text.length() - 1);
  }

  /** "Pressed a button and blew up the dam": the deed lies in what follows. */
  boolean isHalf() {
    String predicate = predicate();
    String told = mention().exact();
    int at = told.indexOf(predicate);
    return at >= 0
        && told.substring(at + predicate.length())
            .matches(
                "(?s),? and (?:then )?(?:\\p{L}+ed|blew|broke|made|set|took|left|went|came|gave|sent|put|drove|threw|told|won)\\b.*");
  }

  Evidence evidence(Facts facts) {
    TextRef ref = mention().ref();
    return facts.quote(ref, mention().exact());
  }

  /** Whether another sentence of the course tells most of the same, of whomever. */
  boolean isToldElsewhere(Facts facts) {
    List<String> mine = Words.lemmas(predicate()).stream().distinct().toList();
    return facts.model().claims().stream()
        .filter(claim -> !claim.ref().equals(mention().ref()))
        .map(claim -> facts.lemmas(claim.ref()))
        .anyMatch(theirs -> mine.stream().filter(theirs::contains).count() * 10 > mine.size() * 7L);
  }
}

package org.quizwright.analysis.event;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.quizwright.analysis.time.DateMention;
import org.quizwright.analysis.time.DateUse;
import org.quizwright.language.Clause;
import org.quizwright.language.ParsedSentence;
import org.quizwright.model.time.HistoricalDate;
import org.quizwright.model.time.Precision;

/**
 * Whether a dated predicate tells that something happened.
 *
 * <p>A state, a figure as of a year, a report on something else, a plan, a condition and what
 * didn't happen are no events.
 */
final class Happening {

  /** "if", "unless", "whether": what follows need not have come about. */
  private static final List<String> CONDITIONS =
      List.of("if", "unless", "whether", "lest", "though");

  private Happening() {}

  static boolean isToldBy(DatedPredicate predicate) {
    ParsedSentence sentence = predicate.sentence();
    int head = predicate.head();
    if (isReached(predicate)) {
      return true;
    }
    if (IdleDates.hold(predicate) || SeeingYears.sees(predicate)) {
      return false;
    }
    if (sentence.child(head, "cop").isPresent()
        && !Mishap.isNamedBy(sentence.token(head).lemma())) {
      return Governor.isRole(sentence, head) && isTerm(predicate);
    }
    if (!sentence.token(head).isVerb() || sentence.token(head).hasTag("VBZ")) {
      return EventNouns.isEvent(sentence.token(head).lemma())
          && predicate.date().use() != DateUse.UNTIL;
    }
    return isFactual(predicate)
        && !isHypothetical(sentence, head)
        && (isOnOneDay(predicate) || !isReport(sentence, head))
        && isChange(predicate);
  }

  /**
   * "By September it was in the north": told as of a day or month, a state is news; as of a year it
   * is a figure.
   */
  private static boolean isReached(DatedPredicate predicate) {
    Clause clause = predicate.clause();
    return predicate.date().use() == DateUse.BY
        && isNarrow(predicate.date())
        && clause.isPast()
        && !clause.isNegated()
        && !clause.isModal()
        && !isHypothetical(predicate.sentence(), predicate.head());
  }

  /** "had fallen to half by 2000": how far it had gone is told as of that date. */
  static boolean isMeasured(DatedPredicate predicate) {
    return isReached(predicate)
        || EventVerbs.MOVING.has(predicate.sentence().token(predicate.head()).lemma());
  }

  /** Somebody was something from one year to another: an office held. */
  private static boolean isTerm(DatedPredicate predicate) {
    Clause clause = predicate.clause();
    return predicate.date().date().precision() == Precision.INTERVAL
        && predicate.date().use() == DateUse.AT
        && clause.isPast()
        && !clause.isNegated()
        && Deeds.isPerson(predicate.sentence(), clause.subject().orElseThrow())
        && !predicate.sentence().token(clause.subject().orElseThrow()).lemma().equals("it");
  }

  /** Told in the past, as something that took place; "not until 1960" says that it did. */
  private static boolean isFactual(DatedPredicate predicate) {
    ParsedSentence sentence = predicate.sentence();
    int head = predicate.head();
    Clause clause = predicate.clause();
    boolean past =
        clause.isPast()
            || (sentence.token(head).hasTag("VBN") && !isPresentPassive(sentence, head))
            || sentence.children(head, "aux").stream()
                .anyMatch(i -> sentence.token(i).text().equalsIgnoreCase("having"));
    boolean notUntil = clause.isNegated() && !clause.isModal() && predicate.isUntil();
    if ((sentence.token(head).hasTag("VB") || isInfinitive(sentence, head)) && !notUntil) {
      return false;
    }
    return notUntil || (past && !clause.isNegated() && !clause.isModal());
  }

  /** "The fair is held in May". */
  private static boolean isPresentPassive(ParsedSentence sentence, int head) {
    return sentence.children(head, "aux").stream()
        .map(sentence::token)
        .anyMatch(aux -> aux.lemma().equals("be") && aux.hasTag("VBZ", "VBP"));
  }

  /** "On 3 October he was closing the schools". */
  private static boolean isOnOneDay(DatedPredicate predicate) {
    return predicate.date().use() == DateUse.AT
        && predicate.date().date().precision() == Precision.DAY;
  }

  /** "sent them to be ground": what was only meant to happen. */
  private static boolean isInfinitive(ParsedSentence sentence, int head) {
    return sentence.children(head, "mark", "aux").stream()
        .anyMatch(i -> sentence.token(i).hasTag("TO"));
  }

  private static boolean isHypothetical(ParsedSentence sentence, int head) {
    boolean inverted =
        sentence.token(0).text().equals("Had") && sentence.children(head, "aux").contains(0);
    return inverted
        || sentence.children(head, "mark").stream()
            .anyMatch(i -> CONDITIONS.contains(sentence.token(i).lemma()));
  }

  /** What a survey, a study or a reporter did is about something else. */
  private static boolean isReport(ParsedSentence sentence, int head) {
    int first = sentence.hasRelation(head, "conj") ? sentence.token(head).head() : head;
    OptionalInt own =
        sentence.child(head, "nsubj").isPresent()
            ? sentence.child(head, "nsubj")
            : sentence.child(first, "nsubj");
    OptionalInt subject =
        own.isEmpty() && sentence.hasRelation(head, "acl")
            ? OptionalInt.of(sentence.token(head).head())
            : own;
    return subject.isPresent()
        && !new Clause(sentence, head).isPassive()
        && !Deeds.isPublishing(sentence, head)
        && EventVerbs.REPORTERS.has(sentence.token(subject.getAsInt()).lemma());
  }

  private static boolean isChange(DatedPredicate predicate) {
    ParsedSentence sentence = predicate.sentence();
    int head = predicate.head();
    String verb = sentence.token(head).lemma();
    if (verb.equals("be")) {
      return existsAsEvent(sentence, head);
    }
    if (EventVerbs.PRICING.contains(verb) && isPrice(sentence, head)) {
      return false;
    }
    if (verb.equals("put") && sentence.child(head, "obj").isPresent() && isEstimate(predicate)) {
      return false;
    }
    if (predicate.isUntil()
        && !predicate.clause().isNegated()
        && EventVerbs.LASTING.contains(verb)) {
      return false;
    }
    if (verb.equals("appear") && Deeds.isPublished(predicate)) {
      return true;
    }
    boolean state = EventVerbs.STATES.has(verb) && !isDeedAfterAll(predicate);
    if (isOnOneDay(predicate)) {
      return !state || predicate.clause().isPassive();
    }
    if (EventVerbs.DYING.contains(verb)) {
      return Deeds.namesWhoDied(predicate)
          || Deeds.isEpidemic(sentence, head)
          || hasEventAround(sentence, head);
    }
    if (EventVerbs.OCCURRING.contains(verb)) {
      return !isVague(sentence, sentence.child(head, "nsubj"));
    }
    if (EventVerbs.UNDERTAKING.has(verb)) {
      return hasEventAround(sentence, head)
          || isRuling(sentence, head)
          || Deeds.leadsInto(sentence, head);
    }
    if (verb.equals("publish")) {
      return Deeds.isPublished(predicate);
    }
    if (predicate.date().use() == DateUse.BY) {
      return EventVerbs.MOVING.has(verb)
          || EventVerbs.ARRIVING.contains(verb)
          || verb.equals("become");
    }
    return !state && (predicate.clause().isPassive() || !EventVerbs.SPEAKING.has(verb));
  }

  /** What only its form tells from a state: "was tried", "stood up", "stayed out". */
  private static boolean isDeedAfterAll(DatedPredicate predicate) {
    ParsedSentence sentence = predicate.sentence();
    int head = predicate.head();
    return switch (sentence.token(head).lemma()) {
      case "try" ->
          predicate.clause().isPassive()
              || sentence.child(head, "xcomp").isPresent()
              || (isNarrow(predicate.date()) && sentence.child(head, "obj").isPresent());
      case "seek" -> sentence.child(head, "xcomp").isPresent();
      case "have" -> Deeds.isBroughtAbout(sentence, head);
      case "stand" -> hasParticle(sentence, head, "up");
      case "stay" -> hasParticle(sentence, head, "out");
      default -> false;
    };
  }

  private static boolean hasParticle(ParsedSentence sentence, int verb, String particle) {
    return sentence.children(verb, "compound:prt").stream()
        .anyMatch(i -> sentence.token(i).lemma().equals(particle));
  }

  /** "They put the number at forty", "Bede put it in 597". */
  private static boolean isEstimate(DatedPredicate predicate) {
    ParsedSentence sentence = predicate.sentence();
    List<Integer> date = sentence.within(predicate.date().span());
    boolean placed =
        predicate.clause().isPassive()
            || sentence.children(predicate.head(), "obl").stream()
                .flatMap(i -> sentence.children(i, "case").stream())
                .anyMatch(i -> sentence.token(i).lemma().matches("into|before|on"));
    return sentence.children(predicate.head(), "obl").stream()
        .filter(i -> !(placed && date.contains(i)))
        .filter(i -> sentence.token(i).hasTag("CD") || sentence.child(i, "nummod").isPresent())
        .flatMap(phrase -> sentence.children(phrase, "case").stream())
        .anyMatch(
            i -> sentence.token(i).hasTag("IN") && sentence.token(i).lemma().matches("at|in"));
  }

  /** "Wheat sold for 155 shillings": a figure of that day. */
  private static boolean isPrice(ParsedSentence sentence, int head) {
    return sentence.child(head, "obj").isEmpty()
        && sentence.children(head, "obl").stream()
            .filter(i -> sentence.child(i, "nummod").isPresent())
            .flatMap(i -> sentence.children(i, "case").stream())
            .anyMatch(i -> sentence.token(i).lemma().matches("for|at"));
  }

  /** "There was a mutiny in 1905." */
  private static boolean existsAsEvent(ParsedSentence sentence, int head) {
    return sentence.child(head, "expl").isPresent()
        && sentence.children(head, "nsubj").stream()
            .anyMatch(i -> EventNouns.isEvent(sentence.token(i).lemma()));
  }

  /** A day or a month; "by May" counts as one. */
  static boolean isNarrow(DateMention date) {
    String edtf = date.date().edtf();
    Precision precision =
        HistoricalDate.parse(edtf.startsWith("../") ? edtf.substring(3) : edtf).precision();
    return precision == Precision.DAY || precision == Precision.MONTH;
  }

  /** "The court held that …" */
  private static boolean isRuling(ParsedSentence sentence, int head) {
    return sentence.token(head).lemma().equals("hold") && sentence.child(head, "ccomp").isPresent();
  }

  /** "what happened", "this occurred": the sentence doesn't say what. */
  private static boolean isVague(ParsedSentence sentence, OptionalInt subject) {
    return subject.isPresent()
        && sentence.token(subject.getAsInt()).hasTag("WP", "WDT", "DT", "PRP");
  }

  /** "led a revolt", "the revolt continued": the noun says what happened. */
  private static boolean hasEventAround(ParsedSentence sentence, int head) {
    IntStream described =
        sentence.hasRelation(head, "acl")
            ? IntStream.of(sentence.token(head).head())
            : IntStream.empty();
    return IntStream.concat(
            described,
            IntStream.concat(
                sentence.child(head, "obj").stream(), sentence.child(head, "nsubj").stream()))
        .anyMatch(i -> EventNouns.isEvent(sentence.token(i).lemma()));
  }
}

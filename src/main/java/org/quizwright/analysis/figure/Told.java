package org.quizwright.analysis.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.quizwright.language.ParsedSentence;

/** What an amount with its own unit tells of: the subject's level, its change, or an act. */
final class Told {

  private static final List<String> LEVELS =
      List.of(
          "be", "stand", "amount", "reach", "total", "number", "average", "exceed", "equal", "peak",
          "remain", "stay", "come", "run", "measure", "cost", "weigh", "last", "cover", "go",
          "become");

  private static final List<String> VALUED =
      List.of("put", "estimate", "set", "fix", "value", "price", "assess");

  private static final List<String> PAYS =
      List.of(
          "pay", "give", "get", "earn", "make", "collect", "owe", "spend", "lend", "receive",
          "offer", "charge", "raise", "vote", "promise", "price", "donate", "bring", "cost", "lose",
          "save", "invest", "send", "say", "hire", "sell", "demand", "award", "fine", "borrow",
          "leave");

  private static final List<String> MOVES =
      List.of(
          "go", "walk", "march", "travel", "run", "ride", "sail", "move", "drive", "fly", "row",
          "carry", "extend", "stretch", "advance", "retreat", "haul", "drag", "sink", "rise");

  private static final List<String> TAKES =
      List.of("get", "give", "claim", "produce", "eat", "yield", "receive", "own", "hold", "lose");

  private Told() {}

  static boolean isLevel(String lemma) {
    return LEVELS.contains(lemma);
  }

  static Optional<String> by(NumberPlace place, List<Reading> before) {
    OptionalInt verb = place.verb();
    if (verb.isEmpty()) {
      return Optional.empty();
    }
    ParsedSentence sentence = place.sentence();
    OptionalInt subject = NumberPlace.subject(sentence, verb.getAsInt());
    if (subject.isEmpty()
        || sentence.token(subject.getAsInt()).start() >= place.amount().span().start()) {
      return Optional.empty();
    }
    if (NumberPlace.isPronoun(sentence.token(subject.getAsInt()))) {
      return pronounced(place, verb.getAsInt(), subject.getAsInt(), before);
    }
    Optional<String> plain = Predication.plain(sentence, subject.getAsInt());
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    return predicated(place, verb.getAsInt(), plain.get());
  }

  private static Optional<String> predicated(NumberPlace place, int verb, String who) {
    ParsedSentence sentence = place.sentence();
    String lemma = sentence.token(verb).lemma();
    Optional<String> change = Changes.of(lemma);
    if (change.isPresent()) {
      return Optional.of(changed(place, verb, change.get(), who));
    }
    if (place.amount().kind() == Amount.Kind.MULTIPLE && sentence.token(place.top()).isVerb()) {
      return Optional.of("rise in " + who);
    }
    OptionalInt object = sentence.child(verb, "obj");
    if (VALUED.contains(lemma) && object.isPresent() && object.getAsInt() != place.top()) {
      return Optional.of(noun(sentence, object.getAsInt()));
    }
    boolean level = sentence.child(verb, "cop").isPresent() || LEVELS.contains(lemma);
    return level || isAsked(place, verb)
        ? Optional.of(level(place, verb, who, level))
        : Optional.empty();
  }

  /** The noun nearest before the amount, with its words. */
  static Optional<String> nounBefore(NumberPlace place) {
    return place.sentence().tokens().stream()
        .filter(token -> token.end() <= place.amount().span().start() && token.isNoun())
        .filter(token -> !token.isProperNoun() && !Units.isTime(token.lemma()))
        .reduce((one, other) -> other)
        .map(noun -> noun(place.sentence(), place.sentence().tokens().indexOf(noun)))
        .filter(words -> !words.isEmpty() && !words.matches(".*\\d.*"));
  }

  /** The words of a subject or owner without article. */
  static String noun(ParsedSentence sentence, int index) {
    return Phrases.noun(sentence, index, 0);
  }

  /** "rose by 5" and "fell 5 percent" are changes; "rose to 5" and "fell from 5" are levels. */
  private static String changed(NumberPlace place, int verb, String change, String who) {
    String preposition = place.preposition();
    boolean level =
        List.of("to", "from", "toward", "towards", "at", "below", "above", "under")
            .contains(preposition);
    OptionalInt object = place.sentence().child(verb, "obj");
    boolean acts =
        Changes.actsOn(place.sentence().token(verb).lemma())
            && object.isPresent()
            && object.getAsInt() != place.top();
    String what = acts ? noun(place.sentence(), object.getAsInt()) : who;
    return level ? Phrases.tidy(what) : change + " " + Phrases.tidy(what);
  }

  private static String level(NumberPlace place, int verb, String who, boolean level) {
    String lemma = place.sentence().token(verb).lemma();
    if (lemma.equals("cost")) {
      return "cost of " + who;
    }
    if (lemma.equals("last")) {
      return "how long " + who + " lasted";
    }
    if (level) {
      return Phrases.tidy(who);
    }
    if (Units.isTime(place.amount().unit()) && place.preposition().matches("in|within")) {
      return "time in which " + who + " " + acts(place, verb).replaceFirst(" (?:in|within)$", "");
    }
    boolean linked = place.preposition().matches("for|at|from|in");
    String end = linked && !Units.isTime(place.amount().unit()) ? " " + place.preposition() : "";
    return question(place.amount()) + " " + who + " " + acts(place, verb) + end;
  }

  /** "it" goes on with what was counted before; "you" and "we" are told in full. */
  private static Optional<String> pronounced(
      NumberPlace place, int verb, int subject, List<Reading> before) {
    ParsedSentence sentence = place.sentence();
    String pronoun = sentence.token(subject).text().toLowerCase(java.util.Locale.ROOT);
    boolean goesOn = pronoun.matches("it|this|that|there|which") && !before.isEmpty();
    if (goesOn) {
      return Optional.of(before.get(before.size() - 1).measures());
    }
    if (!isAsked(place, verb) || sentence.child(verb, "cop").isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        question(place.amount())
            + " "
            + (pronoun.equals("i") ? "I" : pronoun)
            + " "
            + acts(place, verb));
  }

  private static String acts(NumberPlace place, int verb) {
    ParsedSentence sentence = place.sentence();
    List<Integer> group = NumberPlace.verbGroup(sentence, verb);
    int from = sentence.token(group.get(0)).start();
    int to =
        Math.max(
            sentence.token(verb).end(),
            Hedges.start(sentence.text(), place.amount().span().start()));
    boolean verbFirst = sentence.token(verb).end() <= place.amount().span().start();
    return Phrases.tidy(
            "_ " + sentence.text().substring(from, verbFirst ? to : sentence.token(verb).end()))
        .replaceFirst("^_ ?", "");
  }

  /** Whether "how long", "how far" or "what" with the verb reads well: not "how much we voted". */
  private static boolean isAsked(NumberPlace place, int verb) {
    String unit = place.amount().unit();
    String lemma = place.sentence().token(verb).lemma();
    if (Units.isMoney(unit)) {
      return PAYS.contains(lemma);
    }
    return Units.isLength(unit)
        ? MOVES.contains(lemma)
        : Units.isTime(unit)
            || (TAKES.contains(lemma) && place.amount().kind() != Amount.Kind.COUNT);
  }

  private static String question(Amount amount) {
    if (Units.isTime(amount.unit())) {
      return "how long";
    }
    return Units.isLength(amount.unit())
        ? "how far"
        : Units.isMoney(amount.unit()) ? "what" : "how much";
  }
}

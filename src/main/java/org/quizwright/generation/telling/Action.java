package org.quizwright.generation.telling;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.language.Words;

/**
 * What somebody did and to what: a core with an object.
 *
 * @param object index of the object's head
 * @param answer the object, without a relative clause at its end
 * @param tail the words after the object that the question keeps, a space first, or empty
 */
public record Action(Core core, int object, Span answer, String tail) {

  private static final int MOST_TAIL = 12;

  /** Verbs whose object may be anything. */
  private static final List<String> EMPTY =
      List.of(
          "have", "be", "do", "make", "take", "get", "give", "see", "put", "let", "keep", "mean",
          "know", "want", "need", "like", "draw", "pay", "bear", "express", "show");

  /** Pointers, and bare numbers, which say too little. */
  private static final Pattern NO_ANSWER =
      Pattern.compile(
          "(?is)(?:(?:this|these|those|that (?!\\p{L}+ (?:was|were|is|are|had|would|could|should)\\b)(?=\\p{L}+$)|it|them|which|what|itself|themselves|all|both|little|much|more|most|almost|nearly|everything|nothing"
              + "|something|anything|everybody|nobody|none|neither|either|part|some of|one of|the (?:first|second|other|rest|whole)"
              + "|(?:its|their) \\p{L}+$)\\b|(?:(?:only|around|about|some|roughly|an estimated|just|less than|more than) )*[$£€]?\\d).*");

  /** "Resigned that autumn": a parser takes a time for what was done something to. */
  private static final Pattern TIME =
      Pattern.compile(
          "(?is)(?:that|this|the|last|next|one|each|every) (?:same |following |next )?(?:spring|summer|autumn|fall|winter"
              + "|year|month|week|day|night|morning|afternoon|evening)\\b.*");

  /** "Arrived a few hours too late": how much, not what. */
  private static final Pattern MEASURE =
      Pattern.compile(
          "(?is)(?:(?:an?|the|some|only|about|nearly|almost|few|several|many|a few|half|one|two|three|four|five|six|seven|eight|nine|ten|dozen) )+"
              + "(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|inch(?:es)?|feet|foot|yards?|miles?|metres?|kilomet(?:re|er)s?)");

  /** People are asked for by "whom", and great sums are hardly an answer. */
  private static final Pattern PEOPLE_OR_SUMS =
      Pattern.compile(
          "(?is)(?:[\\p{L}’-]+ ){0,4}(?:men|women|people|persons|children|workers|soldiers|families|crowds?|followers|supporters)\\b.*"
              + "|(?:great|large|huge|vast|small|considerable|some|many|several) (?:sums?|amounts?|numbers?|quantit(?:y|ies))");

  private static final Pattern ASIDE =
      Pattern.compile(
          "(?s)\\s*(?:,(?! and)(?= (?:which|who|where|that|in particular|on the grounds))|[—–(;]|; ).*$");

  /** The action of a sentence, or nothing where it can't be asked about by itself. */
  public static Optional<Action> of(Plain plain) {
    return Core.of(plain)
        .filter(core -> !core.clause().isPassive() && !isFuture(core))
        .filter(core -> !EMPTY.contains(core.mainVerb().lemma()))
        .flatMap(Action::of);
  }

  /** "The aim is to restore order" tells of no deed. */
  private static boolean isFuture(Core core) {
    return core.mainVerb().hasTag("VB", "VBG");
  }

  private static Optional<Action> of(Core core) {
    ParsedSentence sentence = core.sentence();
    OptionalInt object = sentence.child(core.clause().head(), "obj");
    if (object.isEmpty()) {
      return Optional.empty();
    }
    Span whole = sentence.subtree(object.getAsInt());
    Span answer = withoutAside(sentence, whole);
    int end = core.end(answer.end());
    int from = Math.min(whole.end(), Math.max(end, answer.end()));
    String tail = sentence.text().substring(Math.min(from, core.end(from)), core.end(from));
    Action action = new Action(core, object.getAsInt(), answer, tail.stripTrailing());
    return whole.start() >= core.mainVerb().end() && action.isSound(from)
        ? Optional.of(action)
        : Optional.empty();
  }

  private static Span withoutAside(ParsedSentence sentence, Span span) {
    Matcher aside = ASIDE.matcher(span.of(sentence.text()));
    return aside.find() ? new Span(span.start(), span.start() + aside.start()) : span;
  }

  private boolean isSound(int from) {
    String words = answerWords();
    Span kept = new Span(from, Math.max(from, core.end(from)));
    return Words.in(words).size() >= 2
        && Words.in(tail).size() <= MOST_TAIL
        && Phrase.leansOnlyOnStem(tail)
        && Core.finite(core.sentence(), kept).isEmpty()
        && !continues(core.end(from))
        && !isShared()
        && !isSomebody()
        && !tail.matches("(?s) (?:\\p{L}+ly|back|out|off|together)\\b.*")
        && between().matches("\\s*(?:\\p{L}+\\s*){0,2}")
        && !NO_ANSWER.matcher(words).matches()
        && !TIME.matcher(words).matches()
        && !PEOPLE_OR_SUMS.matcher(words).matches()
        && !MEASURE.matcher(words).matches()
        && !words.matches("(?s).*\\b(?:this|these|those|same|another|such)\\b.*");
  }

  /**
   * Whether a further place or thing of the same kind follows, so that the answer is only a part.
   */
  private boolean continues(int end) {
    String rest = core.sentence().text().substring(end);
    return rest.matches("(?s), (?:at|in|to|for|from|of|by|now|the|an?) .*");
  }

  /**
   * "Offered the owners an excuse", "more cloth than India, and China, could take": two or a part.
   */
  private boolean isShared() {
    ParsedSentence sentence = core.sentence();
    boolean two =
        !sentence.children(core.clause().head(), "iobj").isEmpty()
            || sentence.children(core.clause().head(), "obj").size() > 1;
    String rest = sentence.text().substring(answer.end());
    return two || rest.matches("(?s),? (?:and|or|than) .*");
  }

  /** A person is asked for by "whom". */
  private boolean isSomebody() {
    return core.sentence().token(object).entity().equals("PERSON");
  }

  /** A particle or adverb between verb and object. */
  private String between() {
    return core.sentence().text().substring(core.mainVerb().end(), answer.start());
  }

  /** The object in the text's words. */
  public String answerWords() {
    return answer.of(core.sentence().text()).strip();
  }

  /** The verb in its basic form, with a particle that belongs to it: "bring in". */
  public String verb() {
    ParsedSentence sentence = core.sentence();
    return sentence.children(core.clause().head(), "compound:prt").stream()
        .map(particle -> core.mainVerb().lemma() + " " + sentence.token(particle).text())
        .findFirst()
        .orElse(core.mainVerb().lemma());
  }

  /** "did the council order in May 1931", without the object. */
  public String asked() {
    return core.inverted() + between().stripTrailing() + tail + core.opening();
  }
}

package org.quizwright.generation.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.language.Token;
import org.quizwright.language.tone.Connotation;
import org.quizwright.language.tone.Tone;

/**
 * Words of a sentence by which its author praises, blames or pities.
 *
 * @param word the loaded word itself, or an expression of several
 * @param phrase as it stands in the sentence: the loaded word, with the noun that it belongs to
 */
public record Loaded(String word, String phrase, Connotation connotation) {

  private static final int MOST_TOKENS = 5;

  /** A tagger may take "robber-barons" apart at its hyphen. */
  private static final Pattern REST_OF_WORD = Pattern.compile("(?:-\\p{L}+)+");

  /** Terms of law and rank hold a word that elsewhere judges. */
  private static final Pattern TERM =
      Pattern.compile(
          "(?i)criminal (?:law|code|court|case|charge|trial|justice|investigation|record|offen[cs]e|proceeding)s?"
              + "|noble (?:gas|metal|element)(?:es|s)?|savage state|vicious circles?|poetic justice|perfect competition"
              + "|foul (?:play|ball|water)s?|dirty bombs?|virgin (?:soil|forest|land)s?|barbarian (?:invasions?|tribes?|peoples?)"
              + "|rogue (?:elephant|gene|wave)s?|toxic (?:gas|waste|fume|substance)(?:es|s)?|heroic (?:couplet|verse|age|poem)s?"
              + "|noble (?:famil|birth|house|lad|man|men|lord|estate|rank|title|blood).*"
              + "|(?:corrupt|rotten) boroughs?|honou?rable (?:mention|gentleman|member|friend)s?");

  private static final Pattern EVENT =
      Pattern.compile(
          "(?i)(?:the|this|that|these|those) (?:massacre|atrocit|outrage|conspirac|looting|plunder|calamit).*");

  public Tone tone() {
    return connotation.tone();
  }

  /** The loaded phrases of a sentence that are the author's own, in order. */
  public static List<Loaded> in(ParsedSentence sentence) {
    List<Loaded> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.tokens().size()) {
      int last = last(sentence, i);
      if (last >= i) {
        loaded(sentence, i, last).ifPresent(found::add);
        i = last;
      }
      i++;
    }
    return found;
  }

  private static Optional<Loaded> loaded(ParsedSentence sentence, int first, int last) {
    Loaded expression =
        whole(sentence, first)
            .map(end -> of(sentence, first, end, last))
            .orElseGet(() -> core(sentence, first, last));
    boolean mocks = expression.tone() == Tone.PRAISE && isMocking(sentence, first);
    return !mocks
            && !TERM.matcher(expression.phrase).matches()
            && !LegalSense.test(sentence.text(), expression.word)
            && !Distance.isKept(sentence, first)
        ? Optional.of(expression)
        : Optional.empty();
  }

  private static boolean isMocking(ParsedSentence sentence, int first) {
    String before = first > 0 ? sentence.token(first - 1).text() : "";
    return before.matches("(?i)th(?:is|ese|ose|at)|such");
  }

  /** The last loaded word of the phrase: in "rotten betrayal" the noun says most. */
  private static Loaded core(ParsedSentence sentence, int first, int last) {
    int core =
        IntStream.rangeClosed(first, last)
            .filter(i -> Connotation.of(sentence.token(i)).isPresent())
            .max()
            .orElse(first);
    Connotation connotation = Connotation.of(sentence.token(core)).orElseThrow();
    return new Loaded(sentence.token(core).text(), phrase(sentence, first, last), connotation);
  }

  private static Loaded of(ParsedSentence sentence, int first, int end, int last) {
    String words = text(sentence, first, end);
    return new Loaded(words, phrase(sentence, first, last), Connotation.of(words).orElseThrow());
  }

  /** Where the phrase that opens at {@code first} ends; before it where nothing is loaded there. */
  private static int last(ParsedSentence sentence, int first) {
    Optional<Integer> whole = whole(sentence, first);
    boolean single = Connotation.of(sentence.token(first)).isPresent();
    if ((whole.isEmpty() && !single) || isName(sentence, first)) {
      return first - 1;
    }
    int end = whole.orElse(first);
    return text(sentence, first, end).contains(" ") ? end : withNoun(sentence, end);
  }

  /** The end of an expression of several tokens, the longest that the list has. */
  private static Optional<Integer> whole(ParsedSentence sentence, int first) {
    int end = Math.min(sentence.tokens().size(), first + MOST_TOKENS);
    for (int last = end - 1; last > first; last--) {
      if (Connotation.of(text(sentence, first, last)).isPresent()) {
        return Optional.of(last);
      }
    }
    return Optional.empty();
  }

  /** "The Peterloo massacre", "the Righteous", "the massacre" that a text has told of. */
  private static boolean isName(ParsedSentence sentence, int i) {
    Token token = sentence.token(i);
    if (i > 0 && EVENT.matcher(sentence.token(i - 1).text() + " " + token.text()).matches()) {
      return true;
    }
    boolean capital = i > 0 && Character.isUpperCase(token.text().charAt(0));
    return capital || token.isNamed();
  }

  /** An adjective runs on to its noun: "criminal disregard", not "dire working and living". */
  private static int withNoun(ParsedSentence sentence, int first) {
    int end = Math.min(sentence.tokens().size(), first + MOST_TOKENS - 1);
    int at = first;
    while (at < end && sentence.token(at).tag().startsWith("JJ")) {
      at++;
    }
    while (at < end && sentence.token(at).isNoun()) {
      at++;
    }
    boolean reachesNoun = at > first && sentence.token(at - 1).isNoun();
    boolean goesOn = at < sentence.tokens().size() && sentence.token(at).hasTag("CC", "HYPH");
    return reachesNoun && !goesOn ? at - 1 : first;
  }

  private static String phrase(ParsedSentence sentence, int first, int last) {
    String text = sentence.text();
    Matcher rest = REST_OF_WORD.matcher(text).region(sentence.token(last).end(), text.length());
    int end = rest.lookingAt() ? rest.end() : sentence.token(last).end();
    return text.substring(sentence.token(first).start(), end);
  }

  private static String text(ParsedSentence sentence, int first, int last) {
    return new Span(sentence.token(first).start(), sentence.token(last).end()).of(sentence.text());
  }
}

package org.quizwright.generation.comparison.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quizwright.language.Marks;
import org.quizwright.language.Span;

/** Cuts a sentence at its commas, colons and dashes into pieces that can be quoted. */
final class Clauses {

  private static final int FEWEST_WORDS = 5;
  private static final int MOST_WORDS = 28;
  private static final int LONGEST_LIST_ITEM = 3;

  /** After these marks something new begins, however short it is. */
  private static final String STOP = ":;—";

  private static final Pattern JOINT =
      Pattern.compile(
          "[,;:]\\s+|[—–]\\s*|\\s-\\s|[.!?]$"
              + "|(?<!\\ball|\\bcan|\\bnothing|^So|^And|^But)\\s(?=(?:but|where|when|while|although|because|whereas)\\s)"
              + "|\\s(?=and (?:even|then|also|thus|so|therefore|still|later)\\s)");
  private static final Pattern LINK =
      Pattern.compile(
          "^(?:(?:and|but) (?:yet|so)|and|but|or|so|yet|while|whereas|although|because|since|where|when|as well as|rather than|in addition to"
              + "|due to|despite|besides)\\s+",
          Pattern.CASE_INSENSITIVE);

  /** "When the mill closed, they left": what such a word opens takes its main clause along. */
  private static final Pattern SUBORDINATE =
      Pattern.compile("^(?:When|While|Whereas|Although|Because|Since|Where)\\s");

  /** What such a word opens says nothing without its main clause. */
  private static final Pattern HALF = Pattern.compile("^(?:when|while|although|because)\\s");

  private static final Pattern PURPOSE = Pattern.compile("^(?:in order|so) (?:to|that)\\s");
  private static final Pattern PREPOSITION =
      Pattern.compile(
          "^(?:as well as|rather than|in addition to|due to|despite|besides)\\s",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LEANING =
      Pattern.compile(
          "^(?:which|who|whose|however|including|him|her|them)\\b", Pattern.CASE_INSENSITIVE);

  /** After a bare comma only the head of a clause can begin, not the next item of a list. */
  private static final Pattern CLAUSE_HEAD =
      Pattern.compile(
          "^(?:the|a|an|i|we|you|they|there|these|this|their|our|your|his|her|its|no|many|most|all"
              + "|it (?:is|was|proved|seemed|became|took))\\s.*");

  private static final Pattern NAME =
      Pattern.compile("(?:(?:Mr|Mrs|Dr)\\. )?\\p{Lu}\\p{L}+(?: \\p{Lu}[\\p{L}.]*)+");

  private static final Pattern ASIDE =
      Pattern.compile(
          "(?i)even then|however|therefore|thus|moreover|in fact|indeed|instead|of course|actually");
  private static final Pattern ADVERB = Pattern.compile("(?i)^(?:\\w+ly|if|as|though|even)\\b");

  private Clauses() {}

  /** Runs of neighbouring pieces of 5 to 28 words, without the word that links them backwards. */
  static List<String> in(String sentence) {
    List<Span> pieces = pieces(sentence);
    return IntStream.range(0, pieces.size())
        .boxed()
        .flatMap(
            from ->
                IntStream.range(from, pieces.size())
                    .mapToObj(to -> Run.of(sentence, pieces, from, to)))
        .filter(Run::isQuotable)
        .map(Run::clause)
        .toList();
  }

  /**
   * Neighbouring pieces of a sentence.
   *
   * @param words all of them
   * @param clause the words without the link to what stands before them
   */
  private record Run(
      String sentence, List<Span> pieces, int from, int to, String words, String clause) {

    static Run of(String sentence, List<Span> pieces, int from, int to) {
      Span span = new Span(pieces.get(from).start(), pieces.get(to).end());
      String words = span.of(sentence).strip();
      boolean leads = from < to && SUBORDINATE.matcher(words).find();
      String clause = leads ? words : LINK.matcher(words).replaceFirst("");
      return new Run(sentence, pieces, from, to, words, clause);
    }

    boolean isQuotable() {
      return begins()
          && ends()
          && !isTorn()
          && (hasFittingLength(clause) || isShort(clause, pieces))
          && isWhole(clause, from == 0);
    }

    private boolean begins() {
      return from == 0
          || clause.length() < words.length()
          || (isHead(clause) && !isName(pieces.get(from - 1).of(sentence)))
          || isAside(pieces.get(from - 1), sentence)
          || sentence.charAt(pieces.get(from - 1).end()) == ':';
    }

    private boolean ends() {
      int end = Math.min(pieces.get(to).end(), sentence.length() - 1);
      if (to + 1 == pieces.size() || STOP.indexOf(sentence.charAt(end)) >= 0) {
        return true;
      }
      String next = pieces.get(to + 1).of(sentence);
      return !isListItem(next) && (from == to || isLinked(next));
    }

    private boolean isTorn() {
      boolean alone = from == to && to + 1 < pieces.size();
      return (from < to && PREPOSITION.matcher(words).find())
          || (alone && HALF.matcher(clause).find());
    }
  }

  private static boolean isAside(Span piece, String sentence) {
    return ASIDE.matcher(piece.of(sentence).strip()).matches();
  }

  /** "The mayor" after "John Reed," only says who Reed was. */
  private static boolean isName(String piece) {
    return NAME.matcher(piece.strip()).matches();
  }

  private static boolean isHead(String clause) {
    return CLAUSE_HEAD.matcher(clause).matches();
  }

  /** A run of several pieces may break off only where the sentence visibly turns. */
  private static boolean isLinked(String piece) {
    return Stream.of(LINK, LEANING, PURPOSE).anyMatch(pattern -> pattern.matcher(piece).find());
  }

  private static boolean isListItem(String piece) {
    return piece.startsWith("or ")
        || (words(piece) <= LONGEST_LIST_ITEM && !ADVERB.matcher(piece).find());
  }

  private static int words(String text) {
    return text.strip().split("\\s+").length;
  }

  /** A short sentence may be quoted if it is quoted whole. */
  private static boolean isShort(String clause, List<Span> pieces) {
    return pieces.size() == 1 && words(clause) == FEWEST_WORDS - 1;
  }

  private static boolean hasFittingLength(String clause) {
    return words(clause) >= FEWEST_WORDS && words(clause) <= MOST_WORDS;
  }

  private static boolean isWhole(String clause, boolean opens) {
    return Marks.pair(clause, '(', ')')
        && Marks.pair(clause, '[', ']')
        && Marks.pair(clause, '“', '”')
        && Marks.count(clause, '"') == 0
        && (!LEANING.matcher(clause).find() || (opens && clause.startsWith("who ")));
  }

  private static List<Span> pieces(String sentence) {
    List<Span> pieces = new ArrayList<>();
    Matcher joint = JOINT.matcher(sentence);
    int start = 0;
    while (joint.find()) {
      pieces.add(new Span(start, joint.start()));
      start = joint.end();
    }
    pieces.add(new Span(start, sentence.length()));
    return pieces.stream().filter(piece -> piece.end() > piece.start()).toList();
  }
}

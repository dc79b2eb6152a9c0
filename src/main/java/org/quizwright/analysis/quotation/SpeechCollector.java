package org.quizwright.analysis.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.language.Sentences;
import org.quizwright.language.Span;

/** Joins quoted stretches of one source into utterances, over paragraphs and interrupting tags. */
final class SpeechCollector {

  /** Nobody leaves out the end of a speech that is longer than this many chars. */
  private static final int LONGEST_UNCLOSED = 400;

  private static final String GOES =
      "began|begins|went on|goes on|ran|runs|opened|opens|ended|ends|finished|continued|concluded";

  /** "it began", "the letter went on", "ran one placard". */
  private static final Pattern GOES_ON =
      Pattern.compile(
          ",?\\s*(?:(?:he|she|it|they|the \\p{Ll}+|\\p{Lu}[\\p{L}’-]+) (?:"
              + GOES
              + "|cried|calls? (?:\\p{Ll}+)|called (?:\\p{Ll}+))|(?:"
              + GOES
              + ") (?:the|an?|its|his|her|their|one|\\p{Lu})[^.,;:]*)[,;:]?");

  /** "…, he said, adding that it was “a shame”": no mark parts the words from the reporting. */
  private static final Pattern WOVEN = Pattern.compile("(?s).*[\\p{L}\\d]\\s*[“\"‘«„]?");

  private static final Pattern STORY = Pattern.compile("(?s).\\s+\\p{Lu}.*\\.\\s+.?");

  private static final Pattern NEW_SENTENCE = Pattern.compile("(?s).\\s+(?!I\\b)\\p{Lu}.*");

  private final List<List<Stretch>> utterances = new ArrayList<>();
  private final List<AnalysedPassage> passages;

  private SpeechCollector(List<AnalysedPassage> passages) {
    this.passages = passages;
  }

  /**
   * The utterances of one source's passages, in order; an unclosed one that leads nowhere ends with
   * its paragraph if the text announces it.
   */
  static List<Speech> collect(List<AnalysedPassage> passages) {
    SpeechCollector collector = new SpeechCollector(passages);
    for (AnalysedPassage passage : passages) {
      collector.stretches(passage).forEach(collector::add);
    }
    return collector.utterances.stream()
        .flatMap(utterance -> collector.ended(utterance).stream())
        .map(Speech::new)
        .toList();
  }

  private List<Stretch> stretches(AnalysedPassage passage) {
    return BlockQuotes.of(passage, passages)
        .map(List::of)
        .orElseGet(() -> QuoteScanner.scan(passage.passage().n(), passage.text()));
  }

  private Optional<List<Stretch>> ended(List<Stretch> utterance) {
    Stretch last = utterance.get(utterance.size() - 1);
    if (last.closed()) {
      return Optional.of(utterance);
    }
    String text = text(last);
    int length = last.span().end() - last.span().start();
    boolean announced =
        text.substring(0, last.span().start() - 1).strip().matches("(?s).*[:,]$|")
            && length <= LONGEST_UNCLOSED;
    return utterance.size() > 1 || announced ? Optional.of(utterance) : Optional.empty();
  }

  private String text(Stretch stretch) {
    return passages.get(stretch.passage() - 1).text();
  }

  private void add(Stretch stretch) {
    List<Stretch> open = utterances.isEmpty() ? List.of() : utterances.get(utterances.size() - 1);
    if (!open.isEmpty() && belongsTo(open.get(open.size() - 1), stretch)) {
      open.add(stretch);
    } else {
      utterances.add(new ArrayList<>(List.of(stretch)));
    }
  }

  private boolean belongsTo(Stretch last, Stretch next) {
    if (last.passage() == next.passage()) {
      String text = text(next);
      int end = last.span().end();
      String gap = text.substring(end, next.span().start());
      return pauses(text, end)
          && isSpoken(last.span().of(text))
          && isTag(gap)
          && !WOVEN.matcher(gap).matches()
          && text.charAt(last.span().start() - 1) == text.charAt(next.span().start() - 1)
          && !isStory(text.charAt(end - 1), gap)
          && !isNewSentence(text, end, gap, next)
          && !announces(text, end, gap, next);
    }
    boolean adjacent = last.passage() == next.passage() - 1 && next.span().start() <= 1;
    return adjacent && (!last.closed() || (isUnmarked(last) && isUnmarked(next)));
  }

  /** A word or two in the midst of a sentence are no speech that a tag could interrupt. */
  private static boolean isSpoken(String words) {
    return !Character.isLowerCase(words.charAt(0)) || words.strip().split("\\s+").length > 2;
  }

  /** Speech that a tag interrupts stops at a punctuation mark; a scare quote doesn't. */
  private static boolean pauses(String text, int end) {
    return (end > 0 && ",.?!—–…".indexOf(text.charAt(end - 1)) >= 0)
        || text.startsWith(",", end + 1);
  }

  /** "“… from us.” The mayor denied it. “": a sentence of the story behind one that is over. */
  private static boolean isStory(char before, String gap) {
    return before == '.' && STORY.matcher(gap).matches();
  }

  /** A sentence is over, and "she replied," leads to the next one, which is hers. */
  private static boolean announces(String text, int end, String gap, Stretch next) {
    return ".?!…".indexOf(text.charAt(end - 1)) >= 0
        && gap.matches("(?s).*[,:]\\s*\\S?")
        && Character.isUpperCase(text.charAt(next.span().start()));
  }

  /** "“… at dusk.” The war, she said, “cut my life in two”": a part of the next sentence. */
  private static boolean isNewSentence(String text, int end, String gap, Stretch next) {
    return text.charAt(end - 1) == '.'
        && NEW_SENTENCE.matcher(gap).matches()
        && Character.isLowerCase(text.charAt(next.span().start()));
  }

  private boolean isUnmarked(Stretch stretch) {
    return BlockQuotes.isUnmarked(passages.get(stretch.passage() - 1).passage());
  }

  /** Between two stretches of one utterance stands a tag and nothing else. */
  private static boolean isTag(String gap) {
    String inner = gap.length() < 2 ? "" : gap.substring(1, gap.length() - 1).strip();
    List<Span> sentences = Sentences.split(inner);
    return (sentences.size() == 1 && SpeechVerbs.tags(inner) && !inner.contains(" and "))
        || GOES_ON.matcher(inner).matches();
  }
}

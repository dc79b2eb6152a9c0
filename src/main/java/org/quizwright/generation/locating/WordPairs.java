package org.quizwright.generation.locating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.language.ListFile;

/** A list of words of general English, each with one that may be put in its place. */
final class WordPairs {

  private static final Pattern LINE = Pattern.compile("(.+?) (=|->) (.+)");

  private final List<Pair> pairs;

  private WordPairs(List<Pair> pairs) {
    this.pairs = List.copyOf(pairs);
  }

  /**
   * One word, or a few, and what they are turned into.
   *
   * @param pattern the words as they stand in a sentence, not inside others
   */
  record Pair(Pattern pattern, String other) {

    /** "Had lasted" can't become "had went on": these forms are no participles. */
    private static final Pattern PAST_ONLY =
        Pattern.compile(
            "(?:went|fell|rose|grew|gave|took|came|became|began|drew|ran|forbade|did|sank|shrank)\\b.*");

    /** Somebody may rise to speak; only amounts go up to one another. */
    private static final Pattern OF_AMOUNTS = Pattern.compile("(?:rose|fell) (?:to|by|from)");

    /** "Was cut off": a particle after a verb makes another verb of it. */
    private static final String NO_PARTICLE =
        "(?! (?:off|out|up|down|away|apart|aside|short|together|through|over|back)\\b)";

    private static final String AFTER_AUXILIARY = "(?<!\\b(?:had|has|have|was|were|been|be) )";

    static Pair of(String words, String other) {
      String place = PAST_ONLY.matcher(other).matches() ? AFTER_AUXILIARY : "";
      return new Pair(
          Pattern.compile(
              place
                  + "(?<![\\p{L}’'-])"
                  + Pattern.quote(words)
                  + "(?![\\p{L}’'-])"
                  + NO_PARTICLE
                  + (OF_AMOUNTS.matcher(words).matches() ? "(?=[^.]*\\d)" : "")),
          other);
    }
  }

  /** Words that turn a statement into its opposite. */
  static WordPairs opposites() {
    return read("opposites.txt", true);
  }

  /** Words that say the same. */
  static WordPairs synonyms() {
    return read("synonyms.txt", false);
  }

  /** The pairs whose words {@code text} holds, but for those inside the words of a longer one. */
  List<Pair> in(String text) {
    List<Change> found = pairs.stream().flatMap(pair -> Change.of(text, pair).stream()).toList();
    return found.stream()
        .filter(each -> found.stream().noneMatch(each::isWithin))
        .map(Change::pair)
        .toList();
  }

  /** {@code text} with the words of one pair changed where they stand first. */
  static String changed(String text, Pair pair) {
    return pair.pattern().matcher(text).replaceFirst(Matcher.quoteReplacement(pair.other()));
  }

  /** {@code text} with two of the pairs changed, where it holds as many without overlap. */
  Optional<String> changedTwice(String text) {
    List<Change> changes = new ArrayList<>();
    for (Pair pair : in(text)) {
      Change change = Change.of(text, pair).orElseThrow();
      if (changes.stream().noneMatch(change::touches)) {
        changes.add(change);
      }
    }
    List<Change> lastFirst =
        changes.stream()
            .limit(2)
            .sorted(Comparator.comparingInt(Change::start).reversed())
            .toList();
    String changed = text;
    for (Change change : lastFirst) {
      changed =
          changed.substring(0, change.start())
              + change.pair().other()
              + changed.substring(change.end());
    }
    return lastFirst.size() == 2 ? Optional.of(changed) : Optional.empty();
  }

  /** What stands from one place to another in a text gives way to the other words of a pair. */
  private record Change(int start, int end, Pair pair) {

    static Optional<Change> of(String text, Pair pair) {
      Matcher place = pair.pattern().matcher(text);
      return place.find()
          ? Optional.of(new Change(place.start(), place.end(), pair))
          : Optional.empty();
    }

    boolean touches(Change other) {
      return other.start < end && start < other.end;
    }

    boolean isWithin(Change other) {
      return other.start <= start && end <= other.end && other.end - other.start > end - start;
    }
  }

  private static WordPairs read(String name, boolean bothWays) {
    List<Pair> pairs = new ArrayList<>();
    for (String line : ListFile.lines(WordPairs.class, name)) {
      Matcher entry = LINE.matcher(line);
      if (entry.matches()) {
        pairs.add(Pair.of(entry.group(1), entry.group(3)));
        if (bothWays && entry.group(2).equals("=")) {
          pairs.add(Pair.of(entry.group(3), entry.group(1)));
        }
      }
    }
    return new WordPairs(pairs);
  }
}

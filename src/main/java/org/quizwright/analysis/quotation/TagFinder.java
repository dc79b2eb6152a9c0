package org.quizwright.analysis.quotation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.language.Span;

/** Finds the words beside a quotation that may name its speaker, the most telling first. */
final class TagFinder {

  private static final Pattern TAIL =
      Pattern.compile(
          "[\\s,:;—–-]*(?:\\b(?:that|as|to|of|over|by|for|against|with))?[\\s,:;—–-]*$");

  private static final Pattern SENTENCE =
      Pattern.compile("^[^\\p{L}]*\\p{Lu}.*[.!?…,]\\s*$", Pattern.DOTALL);

  /** "…, and it was these words that people remembered": the story, and no tag. */
  private static final Pattern GOES_ON =
      Pattern.compile("^(?:and|but|or|nor|so|yet|while|when|because|though|although|which)\\b");

  /** "…”, and the bishop saw “…": what follows tells of another speaker. */
  private static final Pattern JOINED =
      Pattern.compile("(?:,[”\"]|[”\"],) (?:and|but|while) (?=the |an? |\\p{Lu})");

  /** Words quoted within the words may close where they do. */
  private static final Pattern PAUSE = Pattern.compile("[,?!—–…][’']?$");

  private TagFinder() {}

  /** The tags of a speech among the passages of its source. */
  static List<Tag> of(Speech speech, List<AnalysedPassage> passages) {
    AnalysedPassage at = passages.get(speech.first().passage() - 1);
    AnalysedPassage end = passages.get(speech.last().passage() - 1);
    return Stream.of(
            behind(speech.first(), at),
            before(speech.first(), at),
            announcing(speech.first(), at, passages),
            rest(speech.last(), end),
            next(speech.last(), end),
            previous(speech.first(), at))
        .flatMap(Optional::stream)
        .toList();
  }

  /** As {@link #of}, for words quoted inside another's speech. */
  static List<Tag> inside(Stretch stretch, AnalysedPassage passage) {
    boolean ends = passage.text().startsWith("”", stretch.span().end() + 1);
    return Stream.of(
            ends ? Optional.<Tag>empty() : behind(stretch, passage), before(stretch, passage))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Tag> behind(Stretch stretch, AnalysedPassage passage) {
    String text = passage.text();
    int end = stretch.span().end();
    int from = Math.min(text.length(), end + 1);
    boolean pauses =
        end > 0
            && (PAUSE.matcher(text.substring(Math.max(0, end - 2), end)).find()
                || text.startsWith(",", from));
    if (!stretch.closed() || !pauses) {
      return Optional.empty();
    }
    String clause = clause(passage, from);
    return (SpeechVerbs.tags(clause) || SpeechVerbs.opens(clause))
            && !GOES_ON.matcher(clause).find()
        ? Optional.of(new Tag(finished(clause), Tag.Place.BEHIND, passage, from))
        : Optional.empty();
  }

  /** What stands from {@code from} up to the sentence's end or the next quotation. */
  private static String clause(AnalysedPassage passage, int from) {
    int next = from;
    while (next < passage.text().length()
        && (Character.isWhitespace(passage.text().charAt(next))
            || passage.text().charAt(next) == ',')) {
      next++;
    }
    int begin = next;
    int end = passage.sentenceAt(begin).map(sentence -> sentence.span().end()).orElse(begin);
    int quote =
        QuoteScanner.scan(1, passage.text()).stream()
            .mapToInt(stretch -> stretch.span().start() - 1)
            .filter(start -> start >= begin)
            .findFirst()
            .orElse(end);
    return passage.text().substring(begin, Math.max(begin, Math.min(end, quote)));
  }

  private static Optional<Tag> before(Stretch stretch, AnalysedPassage passage) {
    int open = stretch.span().start() - 1;
    return open <= 0
        ? Optional.empty()
        : passage
            .sentenceAt(open)
            .filter(sentence -> sentence.span().start() < open)
            .flatMap(sentence -> cut(sentence, open, passage));
  }

  private static Optional<Tag> announcing(
      Stretch stretch, AnalysedPassage at, List<AnalysedPassage> passages) {
    int open = Math.max(0, stretch.span().start() - 1);
    boolean atHead = open == 0 && stretch.passage() > 1;
    AnalysedPassage where = atHead ? passages.get(stretch.passage() - 2) : at;
    int end = atHead ? where.text().length() : open;
    return before(where, end)
        .filter(s -> s.text().strip().endsWith(":") || s.text().strip().endsWith(","))
        .flatMap(s -> cut(s, s.span().end(), where));
  }

  private static Optional<Tag> rest(Stretch stretch, AnalysedPassage passage) {
    int from = Math.min(passage.text().length(), stretch.span().end() + 1);
    String clause = clause(passage, from);
    boolean same =
        passage
            .sentenceAt(from)
            .map(sentence -> sentence.span().start() <= stretch.span().end())
            .orElse(false);
    return stretch.closed() && same && !clause.isBlank()
        ? Optional.of(new Tag(finished(clause), Tag.Place.REST, passage, from))
        : Optional.empty();
  }

  private static Optional<Tag> next(Stretch stretch, AnalysedPassage passage) {
    return passage.sentences().stream()
        .filter(sentence -> sentence.span().start() > stretch.span().end())
        .findFirst()
        .map(s -> new Tag(s.text(), Tag.Place.NEXT, passage, s.span().start()));
  }

  private static Optional<Tag> previous(Stretch stretch, AnalysedPassage passage) {
    int open = stretch.span().start() - 1;
    boolean whole =
        passage.sentenceAt(open).map(s -> s.span().start() == open).orElse(false)
            && SENTENCE.matcher(stretch.span().of(passage.text())).matches();
    return open > 0 && whole
        ? before(passage, open)
            .map(s -> new Tag(s.text(), Tag.Place.PREVIOUS, passage, s.span().start()))
        : Optional.empty();
  }

  private static Optional<AnalysedSentence> before(AnalysedPassage passage, int offset) {
    return passage.sentences().stream()
        .filter(sentence -> sentence.span().end() <= offset)
        .reduce((first, second) -> second);
  }

  private static Optional<Tag> cut(AnalysedSentence sentence, int end, AnalysedPassage passage) {
    String fragment = new Span(sentence.span().start(), end).of(passage.text());
    int start = afterQuoted(fragment);
    String own = fragment.substring(start).strip();
    boolean joined =
        start > 0 && fragment.charAt(start - 2) != '”' && fragment.charAt(start - 2) != '"';
    boolean announces = joined || own.endsWith(":") || own.endsWith(",");
    String clean = TAIL.matcher(own).replaceFirst("");
    Tag.Place place = announces ? Tag.Place.ANNOUNCING : Tag.Place.BEFORE;
    return clean.isBlank()
        ? Optional.empty()
        : Optional.of(new Tag(clean + ".", place, passage, sentence.span().start() + start));
  }

  /** Where the words about this quotation begin behind those of another. */
  private static int afterQuoted(String fragment) {
    int earlier = Math.max(fragment.lastIndexOf(".” "), fragment.lastIndexOf(".\" "));
    Matcher joined = JOINED.matcher(fragment);
    int start = earlier < 0 ? 0 : earlier + 3;
    while (joined.find()) {
      start = Math.max(start, joined.end());
    }
    return start;
  }

  private static String finished(String clause) {
    return clause.strip().replaceFirst("[\\s,.;:—–]+$", "") + ".";
  }
}

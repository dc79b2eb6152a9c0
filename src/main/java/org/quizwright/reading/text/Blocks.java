package org.quizwright.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.model.source.LineRange;

/** Cuts a file into blocks: at blank lines, and between lines that weren't wrapped. */
final class Blocks {

  private static final int NARROWEST_WRAP = 50;
  private static final int WIDEST_WRAP = 120;
  private static final int LONGEST_HEADING = 14;

  private static final Pattern HASHES = Pattern.compile("\\s{0,3}#{1,6}\\s+(.*?)[#\\s]*");
  private static final Pattern BOLD = Pattern.compile("\\s*(\\*{2,3}|__)([^*_]+)\\1\\s*");
  private static final Pattern ITALIC = Pattern.compile("([*_])(?![*_\\s]).*[^*_\\s]\\1(?: {2})?");
  private static final Pattern BULLET = Pattern.compile("\\s*[•◦▪‣·*+–-]\\s+(\\S.*)");

  /** A line of the fields that Markdown files begin with. */
  private static final Pattern FIELD = Pattern.compile("[a-z][\\w-]*:( .*)?");

  private static final Pattern QUOTE = Pattern.compile("\\s*>\\s?(.*)");
  private static final Pattern RULE = Pattern.compile("(?=(?:\\s*+[-=*_~]){3})[-=*_~\\s]++");
  private static final Pattern CUT_WORD = Pattern.compile(".*\\p{Ll}[-\\u2010]");
  private static final Pattern NOTE = Pattern.compile("\\s*\\[\\^?\\d{1,3}\\].*");

  private Blocks() {}

  static List<Block> of(List<String> lines) {
    LongLines cut = LongLines.of(lines);
    return ofCut(cut.lines().stream().map(RaisedNumbers::bracketed).toList()).stream()
        .map(block -> new Block(cut.inFile(block.lines()), block.text(), block.mark()))
        .toList();
  }

  private static List<Block> ofCut(List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    Hyphens hyphens = new Hyphens(lines);
    boolean[] heads = heads(lines);
    int[] widths = widths(lines);
    int from = 0;
    while (from < lines.size()) {
      if (isGap(lines.get(from))) {
        from++;
        continue;
      }
      int to = from + 1;
      while (!heads[from]
          && to < lines.size()
          && !heads[to]
          && continues(lines, to, widths[from])) {
        to++;
      }
      add(blocks, lines, from, to, hyphens, heads[from]);
      from = to;
    }
    return blocks;
  }

  private static boolean[] heads(List<String> lines) {
    RunningHeads heads = new RunningHeads(lines);
    boolean[] are = new boolean[lines.size()];
    for (int i = 0; i < are.length; i++) {
      are[i] = heads.is(lines.get(i), i);
    }
    return are;
  }

  private static boolean isGap(String line) {
    return line.isBlank() || RULE.matcher(line).matches();
  }

  /** For each line, the longest from there to the next gap; from the back, as runs may be long. */
  private static int[] widths(List<String> lines) {
    int[] widths = new int[lines.size()];
    int behind = 0;
    for (int i = widths.length - 1; i >= 0; i--) {
      String line = lines.get(i);
      behind = isGap(line) ? 0 : Math.max(behind, line.stripTrailing().length());
      widths[i] = behind;
    }
    return widths;
  }

  /** Whether line {@code at} goes on with a line that was full: its first word didn't fit there. */
  private static boolean continues(List<String> lines, int at, int width) {
    String line = lines.get(at);
    String before = lines.get(at - 1).stripTrailing();
    if (isGap(line) || isMarked(line) || HASHES.matcher(before).matches()) {
      return QUOTE.matcher(line).matches() && QUOTE.matcher(before).matches();
    }
    boolean cut = before.length() >= NARROWEST_WRAP && !Prose.isClosed(before);
    if (cut || CUT_WORD.matcher(before).matches()) {
      return true;
    }
    if (width < NARROWEST_WRAP || width > WIDEST_WRAP) {
      return false;
    }
    int firstWord = (line.strip() + " ").indexOf(' ');
    return before.length() + 1 + firstWord > width - width / 10;
  }

  private static boolean isMarked(String line) {
    return HASHES.matcher(line).matches()
        || BULLET.matcher(line).matches()
        || QUOTE.matcher(line).matches()
        || NOTE.matcher(line).matches()
        || FrontForms.isByline(line.strip());
  }

  private static void add(
      List<Block> blocks, List<String> lines, int from, int to, Hyphens hyphens, boolean head) {
    String first = lines.get(from);
    Block.Mark mark = head ? Block.Mark.PAGE : mark(first, to < lines.size() ? lines.get(to) : "");
    if (mark == Block.Mark.NONE
        && ITALIC.matcher(String.join(" ", lines.subList(from, to)).strip()).matches()) {
      mark = Block.Mark.ITALIC;
    }
    String text = "";
    for (String line : lines.subList(from, to)) {
      text = hyphens.join(text, bare(line).strip());
    }
    text = InlineMarkup.clean(text);
    if (!text.isEmpty()) {
      blocks.add(new Block(new LineRange(from + 1, to), Quotes.curl(text), mark));
    }
  }

  private static Block.Mark mark(String line, String next) {
    boolean underlined =
        !FIELD.matcher(line).matches()
            && RULE.matcher(next).matches()
            && "=-".indexOf(next.strip().charAt(0)) >= 0;
    boolean bold = BOLD.matcher(line).matches() && !Prose.isClosed(InlineMarkup.clean(line));
    if (HASHES.matcher(line).matches()
        || ((bold || underlined) && Prose.words(line) <= LONGEST_HEADING)) {
      return Block.Mark.HEADING;
    }
    if (BULLET.matcher(line).matches()) {
      return Block.Mark.BULLET;
    }
    return QUOTE.matcher(line).matches() ? Block.Mark.QUOTE : Block.Mark.NONE;
  }

  /** The line without the mark at its beginning. */
  private static String bare(String line) {
    for (Pattern pattern : List.of(HASHES, BULLET, QUOTE)) {
      Matcher matcher = pattern.matcher(line);
      if (matcher.matches()) {
        return matcher.group(1);
      }
    }
    return line;
  }
}

package org.quizwright.generation.argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.quizwright.generation.argument.ArgumentParagraph.Line;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.tone.Loaded;
import org.quizwright.generation.tone.Partisan;
import org.quizwright.language.Months;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Words;
import org.quizwright.language.tone.Connotation;

/**
 * A general statement of an author's with the particulars that the same paragraph gives for it.
 *
 * @param details at least one, in the order of the text
 */
record GeneralPoint(String author, Line claim, List<Line> details) {

  private static final int MOST_WORDS = 28;

  /** A number, a date or an instance: something that a reader could look up. */
  private static final Pattern PARTICULAR =
      Pattern.compile(
          "\\d|\\b(For example|For instance|In one (?:case|instance)|One of|Among the|Unions? like"
              + "|[Ii]n particular|including|such as)\\b");

  /** What bears a point out by itself. */
  private static final Pattern FIRM =
      Pattern.compile(
          "\\d|\\b(For example|For instance|In one (?:case|instance)|One of|including)\\b");

  /** What says over again, or why, instead of giving a case. */
  private static final Pattern EXPLAINS =
      Pattern.compile(
          "^(?:It|That|They) (?:means?|meant|is|was|are|were|shows?|showed|expresse[sd])\\b"
              + "|(?i)\\b(?:because|in other words|that is to say)\\b");

  /**
   * "Last summer a minister found" opens a story, and "The stranger was Ann Lee" names somebody.
   */
  private static final Pattern TELLS =
      Pattern.compile(
          "^(?:Last|Next|One|That|Early|Late|By|On|In|At|During|Before|Until|Then) [^,]{0,40}\\b(?:spring|summer"
              + "|autumn|fall|winter|year|month|week|day|night|morning|evening|time|century)\\b"
              + "|^(?:Two|Three|Four|Five|Six|Seven|Several|Some|A few) (?:days|weeks|months|years)\\b"
              + "|\\b(?:is|was) (?:\\p{Lu}\\p{Ll}+ )+\\p{Lu}\\p{Ll}+(?:,|\\.)");

  /** Sentences that go on to something else. */
  private static final Pattern TURN =
      Pattern.compile(
          "^(However|But|Yet|Nor|In fact|In truth|In reality|Actually|All the same|Even so|Still|In public|Nonetheless|On the other hand|By contrast|Nevertheless|Meanwhile|Instead|As a result"
              + "|On the other side|On (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Therefore|Thus|This|These|While|Although|Since|Later|Then|Soon|After|(?:A few|Some|Several)"
              + " (?:days|weeks|months|years) later)\\b|\\?"
              + "|\\b(something else|instead|responded|reacted|retaliated|resulted)\\b");

  /** "Wars are usually begun by kings": what follows may be the exception. */
  private static final Pattern NORM =
      Pattern.compile(
          "\\b(?:usually|normally|ordinarily|commonly|as a rule|should have|ought to have)\\b");

  /** A sentence that counts, dates or quotes is a particular itself. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "[\\d“\"?:]|(?i)\\b(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundreds?"
              + "|thousands?|millions?|billions?|dozens?)\\b");

  /** Up to three words in quotation marks: a term held at arm's length, no speech. */
  private static final Pattern AT_ARMS_LENGTH = Pattern.compile("“[\\p{L}-]+(?: [\\p{L}-]+){0,2}”");

  private static final Pattern DIGITS = Pattern.compile("\\d");

  /** A day, a year or a decade is no figure. */
  private static final Pattern DATED =
      Pattern.compile(
          "\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? "
              + Months.ANY
              + "|"
              + Months.ANY
              + " \\d{1,2}(?:st|nd|rd|th)?\\b(?!,\\d{3})|(?<![\\d,.$£€])\\b(?:1\\d|20)\\d\\ds?\\b(?![,.]\\d)");

  /** A claim about all of several, or about a cause, needs more than cases to bear it out. */
  private static final Pattern WIDE =
      Pattern.compile(
          "(?i)\\b(?:more|less|fewer|higher|lower|\\p{L}+er)\\b[^.]*\\bthan\\b|(?i)\\b(both|all|many|most|every|each|everywhere|always|results? (?:of|from|in)|because"
              + "|due to|owing to|thanks to|led to|caused?|means of)\\b");

  GeneralPoint {
    details = List.copyOf(details);
  }

  /** Whether its details illustrate it rather than bear it out. */
  boolean isWide() {
    return WIDE.matcher(claim.text()).find();
  }

  /** Whether the claim opens its paragraph: what stands first is mostly what the rest is about. */
  boolean opens() {
    return claim.ref().sentence() == 1;
  }

  /** Whether several details give a number or an instance each. */
  boolean isBorneOut() {
    return firm().size() > 1;
  }

  /** Whether the sentence after the claim gives a figure and takes up several of its words. */
  boolean isMeasured() {
    Line next = details.get(0);
    List<String> asked = Words.lemmas(claim.text());
    return DIGITS.matcher(DATED.matcher(next.text()).replaceAll("")).find()
        && Words.lemmas(next.text()).stream().distinct().filter(asked::contains).count() > 1;
  }

  /** The details that give a number or an instance; a mere date only where they name the matter. */
  List<Line> firm() {
    List<String> asked = Words.lemmas(claim.text());
    return details.stream()
        .filter(
            line ->
                FIRM.matcher(DATED.matcher(line.text()).replaceAll("")).find()
                    || (FIRM.matcher(line.text()).find() && sharesAWord(line, asked)))
        .toList();
  }

  /** The points of all paragraphs of the theme, in the order of the texts. */
  static List<GeneralPoint> on(Facts facts) {
    return ArgumentParagraph.on(facts).stream()
        .flatMap(each -> of(facts, each).stream())
        .filter(point -> Partisan.isAuthorOf(facts, point.claim().ref().source()))
        .toList();
  }

  private static List<GeneralPoint> of(Facts facts, ArgumentParagraph paragraph) {
    List<GeneralPoint> points = new ArrayList<>();
    int at = 0;
    while (at < paragraph.lines().size()) {
      Optional<GeneralPoint> point = at(facts, paragraph, at);
      point.ifPresent(points::add);
      at += 1 + point.map(each -> each.details().size()).orElse(0);
    }
    return points;
  }

  private static Optional<GeneralPoint> at(Facts facts, ArgumentParagraph paragraph, int at) {
    Line claim = paragraph.lines().get(at);
    boolean general =
        isGeneral(paragraph, claim)
            && (isVerdict(facts, claim) || claim.contested() || !tellsAStep(facts, claim));
    List<Line> details = general ? details(paragraph, at) : List.of();
    return details.isEmpty()
        ? Optional.empty()
        : Optional.of(new GeneralPoint(paragraph.author(), claim, details));
  }

  /** "The harvest was a disaster" judges, and what judges is argued, be it of one or of many. */
  private static boolean isVerdict(Facts facts, Line line) {
    return line.contested() && !Loaded.in(facts.language().parse(line.text())).isEmpty();
  }

  private static boolean isGeneral(ArgumentParagraph paragraph, Line line) {
    return paragraph.isAuthors(line)
        && line.isQuotable(MOST_WORDS)
        && !COUNTED.matcher(AT_ARMS_LENGTH.matcher(line.text()).replaceAll("")).find()
        && !NORM.matcher(line.text()).find()
        && !TELLS.matcher(line.text()).find();
  }

  /** Whether it tells one thing that somebody did, which the next sentences follow, not support. */
  private static boolean tellsAStep(Facts facts, Line line) {
    ParsedSentence sentence = facts.language().parse(line.text());
    OptionalInt root = sentence.root();
    return root.isPresent()
        && (sentence.token(root.getAsInt()).hasTag("VBD")
            || !sentence.children(root.getAsInt(), "aux:pass").isEmpty());
  }

  /** The sentences up to a turn; nothing where the next one gives no particular. */
  private static List<Line> details(ArgumentParagraph paragraph, int at) {
    List<Line> following =
        paragraph.lines().subList(at + 1, paragraph.lines().size()).stream()
            .takeWhile(line -> !TURN.matcher(line.text()).find())
            .takeWhile(line -> !line.sensitive())
            .toList();
    List<String> asked = Words.lemmas(paragraph.lines().get(at).text());
    boolean backed =
        !following.isEmpty()
            && isParticular(following.get(0))
            && !EXPLAINS.matcher(following.get(0).text()).find()
            && (following.stream().anyMatch(line -> sharesAWord(line, asked))
                || (opensWithAVerdict(paragraph, at) && goOnAboutOneMatter(following)));
    return backed ? following.stream().filter(line -> bears(line, asked)).toList() : List.of();
  }

  /** What blames or praises has seldom a word in common with the facts that bear it out. */
  private static boolean opensWithAVerdict(ArgumentParagraph paragraph, int at) {
    Line claim = paragraph.lines().get(at);
    return at == 0 && claim.contested() && Connotation.isIn(claim.text());
  }

  private static boolean goOnAboutOneMatter(List<Line> following) {
    return following.size() > 1 && isParticular(following.get(1));
  }

  /** A particular, or a sentence that takes up a word of the claim, but no mere explanation. */
  private static boolean bears(Line line, List<String> asked) {
    return !EXPLAINS.matcher(line.text()).find()
        && (isParticular(line) || sharesAWord(line, asked));
  }

  private static boolean sharesAWord(Line line, List<String> asked) {
    return Words.lemmas(line.text()).stream().anyMatch(asked::contains);
  }

  static boolean isParticular(Line line) {
    return PARTICULAR.matcher(line.text()).find();
  }
}

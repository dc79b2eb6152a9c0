package org.quizwright.generation.comparison.sourcing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.voice.Statement;
import org.quizwright.generation.wording.Series;
import org.quizwright.language.Months;
import org.quizwright.model.course.EditorNote;

/** What speaks for relying on either voice, and what against: a point each from note and words. */
public record Reliability(Sides sides) {

  private static final Pattern CITED =
      Pattern.compile("\\b[Aa]ccording to (?=[^,.;]*\\p{Lu})[^,.;]{4,60}(?=,)");

  /** A number that isn't a year. */
  private static final Pattern FIGURE =
      Pattern.compile("(?<![\\d.,])(?!(?:1\\d|20)\\d{2}s?\\b)\\d");

  private static final Pattern DATE =
      Pattern.compile(
          "(?:\\d{1,2} )?(?:" + Months.ANY + " )?(?:\\d{1,2}, )?\\b(?:1\\d|20)\\d{2}s?\\b");

  private static final Pattern WHENCE =
      Pattern.compile(
          "(?i)\\b(?:according|reports?|reported|records?|survey|quot\\w+|wrote|written|sa(?:y|ys|id)"
              + "|told|letters?|lists?|registers?|archives?|documents?|letter-books?|books?|papers?|newspapers?|figures|statistics|study|inquir(?:y|ies)|bills?|returns|sources?"
              + "|witness\\w*|remember\\w*|saw|seen|heard|I|we|us|our)\\b");

  private static final Pattern OWN = Pattern.compile("(?i)\\b(?:we|us|our)\\b");

  /** A remark that takes back something, and doesn't just explain it. */
  private static final Pattern DOUBTS =
      Pattern.compile(
          "(?i)\\b(?:not|cannot|elsewhere|differs?|differed|wrong|error|mistake)\\b|n[’']t\\b");

  private static final Pattern GUESS =
      Pattern.compile(
          "\\bI (?:believe|hear|am told|suppose|should (?:think|say|put it)|dare say)\\b|\\b[Mm]y own (?:opinion|guess)\\b");

  private static final Pattern SAW =
      Pattern.compile("\\b(?:I|we|We) (?:saw|heard|watched|met|read|was there|were there)\\b");

  /** One point on either side, with what the notes tie both to. */
  public String text() {
    return point(sides.left()) + " " + point(sides.right()) + organisations();
  }

  private String point(Placed side) {
    boolean concerned =
        side.place() == Placed.Place.WITNESS || side.place() == Placed.Place.INVOLVED;
    return (concerned ? witness(side) : writer(side)) + "." + doubt(side);
  }

  /** A detail that doesn't fit is a point against whoever gives it. */
  private String doubt(Placed side) {
    return sides.remarksOn(side.excerpt()).stream()
        .filter(note -> note.show() == EditorNote.Show.SHEET)
        .filter(note -> DATE.matcher(note.exact()).find() || FIGURE.matcher(note.exact()).find())
        .filter(note -> DOUBTS.matcher(note.note()).find())
        .map(note -> " Accept, too, the doubt that the sheet casts on “" + note.exact() + "”.")
        .collect(Collectors.joining());
  }

  private static String witness(Placed side) {
    String limit =
        Unaware.of(side.excerpt())
            .or(() -> unsure(side))
            .or(side::fromMemory)
            .orElseGet(() -> limitOfView(side));
    String link = side.place() == Placed.Place.WITNESS ? ", but " : ", and ";
    return side.fact() + " and so " + side.could() + link + limit;
  }

  /** What somebody who was there may not have seen. */
  private static String limitOfView(Placed side) {
    String text = side.excerpt().text();
    if (SAW.matcher(text).find()) {
      return "could see only a part of it";
    }
    return OWN.matcher(text).find()
        ? "others concerned may have seen it differently"
        : "neither note nor text says how " + side.name() + " learnt of this";
  }

  /** What somebody tells as a guess, or from hearsay. */
  private static Optional<String> unsure(Placed side) {
    Matcher guess = GUESS.matcher(side.excerpt().text());
    return guess.find()
        ? Optional.of("gives it only with “" + guess.group() + "”")
        : Optional.empty();
  }

  private String writer(Placed side) {
    Matcher cited = CITED.matcher(side.excerpt().text());
    boolean sourced = cited.find();
    if (side.place() == Placed.Place.LATER || side.place() == Placed.Place.PLAIN) {
      return sourced
          ? side.name() + " names a source that can be looked up (“" + cited.group() + "”)"
          : checkable(side);
    }
    Optional<String> guess = unsure(side);
    boolean there = guess.isEmpty() && side.isThere();
    return (there ? side.name() + " was there, but " : "")
        + side.fact()
        + " and so "
        + side.could()
        + (sourced
            ? ", yet names a source that can be looked up"
            : guess.isPresent()
                ? ", and " + guess.orElseThrow()
                : tellsWhence(side.excerpt()) ? "" : ", and names no source here");
  }

  private String checkable(Placed side) {
    Excerpt excerpt = side.excerpt();
    String text = sides.unremarked(excerpt);
    List<String> given =
        Stream.of(
                several("name", excerpt.names().size()),
                several(
                    "figure", FIGURE.matcher(DATE.matcher(text).replaceAll("")).results().count()),
                several("date", DATE.matcher(text).results().count()))
            .filter(words -> !words.isEmpty())
            .toList();
    String told =
        given.isEmpty()
            ? side.spoke()
            : side.name() + " gives " + Series.of(given) + " that others can check";
    String link = given.isEmpty() ? " and" : ", but";
    return told + (tellsWhence(excerpt) ? "" : link + " names no source here");
  }

  private static String several(String thing, long count) {
    return count == 0 ? "" : count == 1 ? "a " + thing : thing + "s";
  }

  /** Whether any word hints at where it is from. */
  public static boolean tellsWhence(Excerpt excerpt) {
    return WHENCE.matcher(excerpt.text()).find();
  }

  private String organisations() {
    List<String> names = sides.organisations();
    return names.size() < 2
            || !names.stream().allMatch(this::isPrinted)
            || names.get(0).equals(names.get(1))
        ? ""
        : " Accept for either: the notes tie each to an organisation (%s; %s), so each may stress what fits its aims."
            .formatted(names.get(0), names.get(1));
  }

  /** Whether a reader meets it in the notes. */
  private boolean isPrinted(String organisation) {
    return Stream.of(sides.left(), sides.right())
        .map(side -> side.excerpt().voice().carrier().metadata().standpoint())
        .anyMatch(note -> note.replace('\'', '’').contains(organisation));
  }

  /** Whether it has a figure and says whence. */
  public static boolean isSourced(Excerpt excerpt) {
    return excerpt.statements().stream()
        .map(Statement::exact)
        .anyMatch(text -> CITED.matcher(text).find() && FIGURE.matcher(text).find());
  }

  /** Whether it has neither a figure nor a source. */
  public static boolean isBare(Excerpt excerpt) {
    return !FIGURE.matcher(excerpt.text()).find() && !CITED.matcher(excerpt.text()).find();
  }
}

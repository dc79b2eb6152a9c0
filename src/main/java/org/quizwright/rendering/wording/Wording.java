package org.quizwright.rendering.wording;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quizwright.model.course.Course;
import org.quizwright.model.question.Cloze;
import org.quizwright.model.question.Task;
import org.quizwright.model.question.TimelineRelation;
import org.quizwright.model.sheet.Chart;
import org.quizwright.model.sheet.SheetPlace;

/** The few words that a sheet says itself, in British or American use. */
public record Wording(boolean american) {

  public static Wording of(Course course) {
    return new Wording(course.isAmerican());
  }

  /** Subject, audience and course, as far as they are given. */
  public static List<String> descriptors(Course course) {
    return Stream.of(course.subject(), course.audience(), course.title())
        .filter(text -> !text.isBlank())
        .toList();
  }

  /** The first {@code length} characters, cut at a blank, with an ellipsis if anything is gone. */
  public static String shortened(String words, int length) {
    if (words.length() <= length) {
      return words;
    }
    int space = words.lastIndexOf(' ', length);
    return words.substring(0, space > 0 ? space : length) + " …";
  }

  /** "1 mark", "2 marks"; in American use points. */
  public String marks(int count) {
    String unit = american ? "point" : "mark";
    return count + " " + (count == 1 ? unit : unit + "s");
  }

  /** The same for running text, where no line ends between the two. */
  public String unbrokenMarks(int count) {
    return marks(count).replace(' ', '\u00a0');
  }

  /** The head of a column of marks. */
  public String marksHead() {
    return american ? "Points" : "Marks";
  }

  public String part(int number) {
    return "Part " + number;
  }

  public String source(String letter) {
    return "Source " + letter;
  }

  /** What to do, on a sheet of so many sources. */
  public String lead(long sources) {
    return lead(sources, "line");
  }

  /** For a print whose lines aren't counted. */
  public String leadByParagraph(long sources) {
    return lead(sources, "paragraph");
  }

  private static String lead(long sources, String place) {
    return "Read the %s, then answer every question. Give %s numbers as evidence."
        .formatted(sources == 1 ? "source" : "sources", place);
  }

  public String background() {
    return "What you need to know first";
  }

  public String backgroundAuthor() {
    return "Written by the author of this course";
  }

  public String total() {
    return "Total";
  }

  public String exit() {
    return "Before you go";
  }

  public String noMarks() {
    return american ? "not graded" : "no marks";
  }

  /** The words beside a question's number. */
  public String stem(Task task) {
    if (task instanceof Cloze cloze) {
      return fillGaps(cloze.wordBank());
    }
    String anchor = task instanceof TimelineRelation relation ? relation.anchor() : "";
    boolean named = anchor.isBlank() || task.stem().contains(anchor);
    return named ? task.stem() : task.stem() + " (" + anchor + ")";
  }

  private static String fillGaps(boolean wordBank) {
    return wordBank ? "Fill each gap with a word from the box." : "Fill each gap.";
  }

  public String matchHint(boolean leftOver) {
    return "Write a letter in each box." + (leftOver ? " Not every letter is needed." : "");
  }

  public String placeHint() {
    return "Write each letter above its place on the strip.";
  }

  public String orderHint(int count) {
    return "Write 1 for the earliest, " + count + " for the latest.";
  }

  public boolean saysHowToOrder(String stem) {
    return stem.contains("earliest");
  }

  public String yes() {
    return "True";
  }

  public String no() {
    return "False";
  }

  public String correction() {
    return "If it is false, put it right:";
  }

  public String chartTask() {
    return "Fill in the chart. Quote words from each source.";
  }

  public String reader() {
    return "Reader";
  }

  public String reading() {
    return "Sources";
  }

  public String timeline() {
    return "Timeline";
  }

  public String charts() {
    return "In numbers";
  }

  public String chart(Chart chart) {
    String bars =
        chart.bars().stream()
            .map(bar -> bar.label() + ", " + bar.text())
            .collect(Collectors.joining("; "));
    return "Bar chart. " + chart.title() + ": " + bars + ".";
  }

  public String chartSource(SheetPlace place) {
    return source(place.letter()) + ", paragraph " + place.paragraph();
  }

  public String people() {
    return "Who’s who";
  }

  public String glossary() {
    return "Glossary";
  }

  public String emptyStrip(String from, String to) {
    return "An empty strip of time from " + from + " to " + to + " to write on.";
  }

  public String version(int number, String code) {
    return "Version " + number + " · " + code;
  }

  public String name() {
    return "Name";
  }

  public String group() {
    return "Class";
  }

  public String date() {
    return "Date";
  }

  /** Heads of tables to write into. */
  public String event() {
    return "Event";
  }

  public String letter() {
    return "Letter";
  }

  public String orderNumber() {
    return "Order";
  }

  public String compared() {
    return "Compare";
  }

  public String page(int number, int count) {
    return "Page " + number + " of " + count;
  }
}

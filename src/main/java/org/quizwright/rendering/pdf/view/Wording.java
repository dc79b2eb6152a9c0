package org.quizwright.rendering.pdf.view;

import java.util.stream.Collectors;
import org.quizwright.model.course.Course;
import org.quizwright.model.sheet.Chart;
import org.quizwright.model.sheet.SheetPlace;

/** The few words that a sheet says itself, in British or American use. */
record Wording(boolean american) {

  static Wording of(Course course) {
    return new Wording(course.isAmerican());
  }

  /** "1 mark", "2 marks"; in American use points. */
  String marks(int count) {
    String unit = american ? "point" : "mark";
    return count + " " + (count == 1 ? unit : unit + "s");
  }

  String part(int number) {
    return "Part " + number;
  }

  String source(String letter) {
    return "Source " + letter;
  }

  String lead() {
    return "Read the sources, then answer every question. Give line numbers as evidence.";
  }

  String background() {
    return "What you need to know first";
  }

  String backgroundAuthor() {
    return "Written by the author of this course";
  }

  String subtotal(int part) {
    return part(part);
  }

  String total() {
    return "Total";
  }

  String exit() {
    return "Before you go";
  }

  String noMarks() {
    return american ? "not graded" : "no marks";
  }

  String fillGaps(boolean wordBank) {
    return wordBank ? "Fill each gap with a word from the box." : "Fill each gap.";
  }

  String matchHint(boolean leftOver) {
    return "Write a letter in each box." + (leftOver ? " Not every letter is needed." : "");
  }

  String placeHint() {
    return "Write each letter above its place on the strip.";
  }

  String orderHint(int count) {
    return "Write 1 for the earliest, " + count + " for the latest.";
  }

  boolean saysHowToOrder(String stem) {
    return stem.contains("earliest");
  }

  String yes() {
    return "True";
  }

  String no() {
    return "False";
  }

  String correction() {
    return "If it is false, put it right:";
  }

  String chartTask() {
    return "Fill in the chart. Quote words from each source.";
  }

  String reader() {
    return "Reader";
  }

  String reading() {
    return "Sources";
  }

  String timeline() {
    return "Timeline";
  }

  String charts() {
    return "In numbers";
  }

  String chart(Chart chart) {
    String bars =
        chart.bars().stream()
            .map(bar -> bar.label() + ", " + bar.text())
            .collect(Collectors.joining("; "));
    return "Bar chart. " + chart.title() + ": " + bars + ".";
  }

  String chartSource(SheetPlace place) {
    return source(place.letter()) + ", paragraph " + place.paragraph();
  }

  String people() {
    return "Who’s who";
  }

  String glossary() {
    return "Glossary";
  }

  String emptyStrip(String from, String to) {
    return "An empty strip of time from " + from + " to " + to + " to write on.";
  }

  String version(int number, String code) {
    return "Version " + number + " · " + code;
  }

  String page(int number, int count) {
    return "Page " + number + " of " + count;
  }
}

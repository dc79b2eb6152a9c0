package org.quizwright.exchange.shape;

import java.util.List;

/**
 * A question in one of the few forms that learning platforms know. Ids of parts are the bank's; a
 * reader of a format without ids numbers them {@code #1}, {@code #2} and so on.
 */
public sealed interface Shape {

  /** Calls the visitor's method for this form. */
  <R> R accept(Visitor<R> visitor);

  /** One method a form. */
  interface Visitor<R> {

    R visit(Choice shape);

    R visit(Truth shape);

    R visit(Pairs shape);

    R visit(Sequence shape);

    R visit(Gaps shape);

    R visit(Essay shape);
  }

  /** The id that a reader gives to the part at {@code place}, counted from 0. */
  static String unnamed(int place) {
    return "#" + (place + 1);
  }

  /** Choose one of several answers. */
  record Choice(String stem, List<Answer> answers) implements Shape {

    /** One answer; {@code rationale} says why it is wrong, or is empty. */
    public record Answer(String id, String text, boolean correct, String rationale) {}

    public Choice {
      answers = List.copyOf(answers);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Say whether a statement is true; {@code correction} puts a false one right. */
  record Truth(String stem, boolean answer, String correction) implements Shape {

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Give each left-hand entry one on the right; {@code extras} fit nothing. */
  record Pairs(String stem, List<Pair> pairs, List<Extra> extras) implements Shape {

    /** Two entries that belong together; the id is the left one's. */
    public record Pair(String id, String left, String right) {}

    /** An entry on the right that fits nothing. */
    public record Extra(String id, String text) {}

    public Pairs {
      pairs = List.copyOf(pairs);
      extras = List.copyOf(extras);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Put entries in order; they are in the right one. */
  record Sequence(String stem, List<Entry> entries) implements Shape {

    /** One entry. */
    public record Entry(String id, String text) {}

    public Sequence {
      entries = List.copyOf(entries);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Fill the gaps of a text, which stand in it as <code>{{id}}</code>. */
  record Gaps(String text, List<Gap> gaps) implements Shape {

    /** One gap; the first answer is the best. */
    public record Gap(String id, List<String> answers) {

      public Gap {
        answers = List.copyOf(answers);
      }
    }

    public Gaps {
      gaps = List.copyOf(gaps);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Write freely.
   *
   * @param reading paragraphs that stand below the stem: sources and guiding questions
   * @param marking for the marker: model answer and what earns points, a line each
   */
  record Essay(String stem, List<String> reading, String marking) implements Shape {

    public Essay {
      reading = List.copyOf(reading);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }
}

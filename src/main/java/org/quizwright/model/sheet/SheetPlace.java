package org.quizwright.model.sheet;

/** A sentence on a sheet; paragraph and sentence count from 1 within the printed source. */
public record SheetPlace(String letter, int paragraph, int sentence) {

  /** As teachers read it: {@code Source A ¶2 s3}. */
  @Override
  public String toString() {
    return "Source " + letter + " ¶" + paragraph + " s" + sentence;
  }
}

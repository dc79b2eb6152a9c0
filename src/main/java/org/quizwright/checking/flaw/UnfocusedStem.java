package org.quizwright.checking.flaw;

import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.language.Words;
import org.quizwright.model.finding.Finding;

/** A stem that asks nothing until one has read the options. */
public final class UnfocusedStem implements ChoiceCheck {

  private static final Pattern EMPTY =
      Pattern.compile(
          "(?i)(which|what) (one )?(of (the following|these|those) )?(statements? |options? |answers? )?(below )?(is|are|is the) (true|correct|right|accurate|best)( answer| one)?\\?");

  private static final int FEWEST_WORDS = 4;

  @Override
  public List<Finding> check(Choice choice) {
    String stem = choice.stem().strip();
    boolean asks = stem.endsWith("?") || stem.endsWith("?”");
    return choice.warn(
        !asks || EMPTY.matcher(stem).matches() || Words.in(stem).size() < FEWEST_WORDS,
        "The stem puts no question of its own.",
        "Write a full question that can be answered before reading the options.");
  }
}

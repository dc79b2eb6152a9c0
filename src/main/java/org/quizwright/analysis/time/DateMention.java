package org.quizwright.analysis.time;

import org.quizwright.language.Span;
import org.quizwright.model.time.HistoricalDate;

/**
 * A date in a sentence.
 *
 * @param span the words of the date, without the preposition before them
 * @param inherited whether the year isn't written there
 */
public record DateMention(Span span, HistoricalDate date, DateUse use, boolean inherited) {}

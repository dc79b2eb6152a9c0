package org.quizwright.analysis.time;

import java.util.List;
import java.util.Map;
import org.quizwright.model.source.TextRef;
import org.quizwright.model.time.HistoricalDate;

/**
 * What texts say of time.
 *
 * @param mentions the dates of each sentence, in the order of the text; a sentence without one has
 *     an empty list
 * @param story the year in which a narrative surely stands, for each sentence that names no date
 * @param settings where each sentence stands before it tells a date
 */
public record TaggedDates(
    Map<TextRef, List<DateMention>> mentions,
    Map<TextRef, HistoricalDate> story,
    Map<TextRef, Setting> settings) {}

package org.quizwright.model.course;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.time.HistoricalDate;

/**
 * What the manifest says of one work. Null means that it is silent, and reading detects the value.
 *
 * @param author the person whose words these are; for an interview the person interviewed
 * @param type a CSL type, such as {@code article} or {@code interview}
 * @param affiliation the organisation or movement it speaks for; works of one affiliation are not
 *     independent
 * @param standpoint one neutral sentence for the headnote
 * @param cites ids of sources that it draws on
 * @param witnesses names of the files in the seeds folder that hold the work, whole or in part
 */
public record SourceEntry(
    String id,
    @Nullable String title,
    @Nullable String author,
    @Nullable HistoricalDate issued,
    @Nullable String containerTitle,
    @Nullable String type,
    @Nullable String affiliation,
    @Nullable String standpoint,
    List<String> cites,
    @Nullable Rights rights,
    List<String> witnesses) {

  public SourceEntry {
    cites = List.copyOf(cites);
    witnesses = List.copyOf(witnesses);
  }
}

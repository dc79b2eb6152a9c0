package org.quizwright.model.question;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a card may carry and mostly doesn't.
 *
 * @param sensitive left off sheets unless asked for
 * @param locked nobody but a person changes the question
 * @param orphaned the generator no longer writes it, but a person had touched it
 * @param conflict by field: what the person wrote and what the generator now writes
 * @param minutes an estimate that overrides the type's own, or null
 * @param starters sentence openings printed on support sheets
 * @param extensions the question's {@code x-} keys as plain JSON values, kept untouched; one inside
 *     a part of the question stands under its path, such as {@code options/b7/x-mine}
 */
public record Remarks(
    boolean sensitive,
    boolean locked,
    boolean orphaned,
    Map<String, Conflict> conflict,
    @Nullable String notes,
    @Nullable String teacherNote,
    @Nullable Integer minutes,
    List<String> standards,
    List<String> tags,
    List<String> starters,
    @Nullable String reviewedBy,
    @Nullable String reviewedOn,
    Map<String, Object> extensions) {

  /** Two values of one field, as plain JSON values. */
  public record Conflict(@Nullable Object mine, @Nullable Object theirs) {}

  /** No remarks at all. */
  public static final Remarks NONE =
      new Remarks(
          false, false, false, Map.of(), null, null, null, List.of(), List.of(), List.of(), null,
          null, Map.of());

  public Remarks {
    conflict = Collections.unmodifiableMap(new LinkedHashMap<>(conflict));
    extensions = Collections.unmodifiableMap(new LinkedHashMap<>(extensions));
    standards = List.copyOf(standards);
    tags = List.copyOf(tags);
    starters = List.copyOf(starters);
  }

  public Remarks withSensitive(boolean value) {
    return new Remarks(
        value,
        locked,
        orphaned,
        conflict,
        notes,
        teacherNote,
        minutes,
        standards,
        tags,
        starters,
        reviewedBy,
        reviewedOn,
        extensions);
  }

  public Remarks withStarters(List<String> openings) {
    return new Remarks(
        sensitive,
        locked,
        orphaned,
        conflict,
        notes,
        teacherNote,
        minutes,
        standards,
        tags,
        openings,
        reviewedBy,
        reviewedOn,
        extensions);
  }
}

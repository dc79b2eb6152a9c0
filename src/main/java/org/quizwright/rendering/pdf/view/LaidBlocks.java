package org.quizwright.rendering.pdf.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quizwright.rendering.pdf.page.Flow;

/**
 * What drafts of one sheet have in common and so need lay out but once. Only lengths may be taken
 * from it: what is drawn belongs to the structure of the draft that was laid out first.
 */
public final class LaidBlocks {

  /** Lays everything out anew. */
  static final LaidBlocks NONE = new LaidBlocks(null);

  private final @Nullable Map<List<?>, LaidSource> known;

  private LaidBlocks(@Nullable Map<List<?>, LaidSource> known) {
    this.known = known;
  }

  /** For the drafts of a sheet on one paper and in one edition. */
  public static LaidBlocks forDrafts() {
    return new LaidBlocks(new LinkedHashMap<>());
  }

  /** {@code what} is all that its layout depends on. */
  LaidSource source(List<?> what, Supplier<LaidSource> layout) {
    return known == null ? layout.get() : known.computeIfAbsent(what, key -> layout.get());
  }

  /** The same for what has no lines to name. */
  Flow flow(List<?> what, Supplier<Flow> layout) {
    return source(what, () -> new LaidSource(layout.get(), List.of())).flow();
  }
}

package org.quizwright.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A language that remembers its parses, in memory and in a folder that any run may share, and mends
 * them; the folder keeps them as they were. Several threads may ask at once.
 */
public final class CachedLanguage implements Language {

  /** What a run that is interrupted may lose, in sentences: a second or two of work. */
  private static final int BATCH = 64;

  private final Language delegate;
  private final Path folder;
  private final AnnotationListener listener;
  private final Map<String, ParsedSentence> memory = new ConcurrentHashMap<>();
  private @Nullable AnnotationLog log;

  /** As the other one does, without telling anybody. */
  public CachedLanguage(Language delegate, Path folder) {
    this(delegate, folder, AnnotationListener.NONE);
  }

  /**
   * Keeps the parses of {@code delegate} in {@code folder}, which is made when first needed. Where
   * it can't be read or written, nothing is kept there.
   *
   * @param listener hears of sentences parsed and of a cache that is damaged or can't be used
   */
  public CachedLanguage(Language delegate, Path folder, AnnotationListener listener) {
    this.delegate = delegate;
    this.folder = folder;
    this.listener = listener;
  }

  @Override
  public ParsedSentence parse(String sentence) {
    ParsedSentence known = memory.get(sentence);
    return known == null ? learn(sentence) : known;
  }

  private ParsedSentence learn(String sentence) {
    if (recall(sentence)) {
      log().append(List.of());
    } else {
      keep(List.of(delegate.parse(sentence)));
    }
    return remembered(sentence);
  }

  @Override
  public List<ParsedSentence> parseAll(List<String> sentences) {
    List<String> unknown =
        sentences.stream().filter(each -> !memory.containsKey(each)).distinct().toList();
    compute(unknown.parallelStream().filter(each -> !recall(each)).toList());
    log().append(List.of());
    return sentences.stream().map(this::remembered).toList();
  }

  @Override
  public String version() {
    return delegate.version();
  }

  private ParsedSentence remembered(String sentence) {
    return Objects.requireNonNull(memory.get(sentence), "what was asked for is answered");
  }

  private boolean recall(String sentence) {
    log().find(sentence).ifPresent(parsed -> memory.put(sentence, Mended.of(parsed)));
    return memory.containsKey(sentence);
  }

  /** Batch by batch, so that work that is interrupted isn't lost. */
  private void compute(List<String> sentences) {
    for (int from = 0; from < sentences.size(); from += BATCH) {
      listener.parsed(from, sentences.size());
      int to = Math.min(from + BATCH, sentences.size());
      keep(delegate.parseAll(sentences.subList(from, to)));
      listener.parsed(to, sentences.size());
    }
  }

  private void keep(List<ParsedSentence> parsed) {
    List<ParsedSentence> fresh = new ArrayList<>();
    for (ParsedSentence each : parsed) {
      if (memory.putIfAbsent(each.text(), Mended.of(each)) == null) {
        fresh.add(each);
      }
    }
    log().append(fresh);
  }

  private synchronized AnnotationLog log() {
    if (log == null) {
      log = AnnotationLog.open(folder, delegate.version(), listener);
    }
    return log;
  }
}

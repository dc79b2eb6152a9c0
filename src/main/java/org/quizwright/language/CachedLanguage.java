package org.quizwright.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A language that remembers its parses, in memory and in a folder that any run may share. */
public final class CachedLanguage implements Language {

  private final Language delegate;
  private final Path folder;
  private final Map<String, ParsedSentence> memory = new LinkedHashMap<>();
  private @Nullable AnnotationLog log;

  /**
   * Keeps the parses of {@code delegate} in {@code folder}, which is made when first needed. Where
   * it can't be read or written, nothing is kept there.
   */
  public CachedLanguage(Language delegate, Path folder) {
    this.delegate = delegate;
    this.folder = folder;
  }

  @Override
  public ParsedSentence parse(String sentence) {
    return parseAll(List.of(sentence)).get(0);
  }

  @Override
  public synchronized List<ParsedSentence> parseAll(List<String> sentences) {
    Set<String> missing = new LinkedHashSet<>();
    for (String sentence : sentences) {
      if (!memory.containsKey(sentence) && !recall(sentence)) {
        missing.add(sentence);
      }
    }
    compute(List.copyOf(missing));
    return new ArrayList<>(sentences).stream().map(memory::get).toList();
  }

  @Override
  public String version() {
    return delegate.version();
  }

  private boolean recall(String sentence) {
    Optional<ParsedSentence> found = log().find(sentence);
    found.ifPresent(parsed -> memory.put(sentence, parsed));
    return found.isPresent();
  }

  private void compute(List<String> sentences) {
    if (sentences.isEmpty()) {
      return;
    }
    List<ParsedSentence> parsed = delegate.parseAll(sentences);
    for (ParsedSentence each : parsed) {
      memory.put(each.text(), each);
    }
    log().append(parsed);
  }

  private AnnotationLog log() {
    if (log == null) {
      log = AnnotationLog.open(folder, delegate.version());
    }
    return log;
  }
}

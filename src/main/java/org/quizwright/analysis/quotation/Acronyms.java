package org.quizwright.analysis.quotation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quizwright.model.source.Passage;

/** The bodies that a text names in full once, with the abbreviation in brackets behind. */
final class Acronyms {

  private static final Pattern DEFINED =
      Pattern.compile(
          "((?:\\p{Lu}[\\p{L}’'-]*|of|the|for|and|in|on|de|du|la)(?:\\s(?:\\p{Lu}[\\p{L}’'-]*|of|the|for"
              + "|and|in|on|de|du|la))+)\\s\\((\\p{Lu}[\\p{Lu}&.-]+)\\)");
  private static final Pattern SHORT = Pattern.compile("(?:[Tt]he\\s)?(\\p{Lu}{2,}s?)");

  private final Map<String, String> names = new LinkedHashMap<>();

  Acronyms(List<Passage> passages) {
    for (Passage passage : passages) {
      Matcher defined = DEFINED.matcher(passage.text());
      while (defined.find()) {
        ending(defined.group(1), defined.group(2))
            .ifPresent(name -> names.putIfAbsent(defined.group(2), name));
      }
    }
  }

  /** The last words before the bracket whose capitals spell the abbreviation. */
  private static Optional<String> ending(String words, String acronym) {
    String[] parts = words.split("\\s");
    for (int i = parts.length - 1; i >= 0; i--) {
      String tail = String.join(" ", List.of(parts).subList(i, parts.length));
      if (Character.isUpperCase(parts[i].charAt(0)) && initials(tail).equals(acronym)) {
        return Optional.of(tail);
      }
    }
    return Optional.empty();
  }

  private static String initials(String name) {
    return List.of(name.split("[\\s-]")).stream()
        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }

  /** The full name behind an abbreviation, or behind its first letters where only one has them. */
  Optional<String> full(String name) {
    Matcher acronym = SHORT.matcher(name);
    if (!acronym.matches()) {
      return Optional.empty();
    }
    String letters = acronym.group(1);
    List<String> longer =
        names.entrySet().stream()
            .filter(entry -> entry.getKey().startsWith(letters))
            .map(Map.Entry::getValue)
            .toList();
    return Optional.ofNullable(names.get(letters))
        .or(() -> longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty());
  }
}

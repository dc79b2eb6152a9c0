package org.quizwright.cli.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.Place;

/** Knows on which line and column of which bank file each question has its id. */
final class BankLines {

  private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"");

  private final Map<String, Place> places = new LinkedHashMap<>();

  BankLines(Path folder) {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        files.filter(file -> file.toString().endsWith(".json")).sorted().forEach(this::read);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The same finding with file and line, where its question's id is known in that bank. */
  Finding placed(String bank, Finding finding) {
    String id = finding.place().id();
    if (bank.equals(id)) {
      return finding.at(new Place(bank + ".json", 0, 0, id));
    }
    return Stream.of(bank + ".json", bank + ".own.json")
        .map(file -> places.get(file + '/' + id))
        .filter(Objects::nonNull)
        .findFirst()
        .map(finding::at)
        .orElse(finding);
  }

  private void read(Path file) {
    try {
      // What isn't UTF-8 was told when the bank was read, and has no questions to find here.
      List<String> lines =
          new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        Matcher id = ID.matcher(lines.get(i));
        if (id.find()) {
          String name = file.getFileName().toString();
          places.putIfAbsent(
              name + '/' + id.group(1), new Place(name, i + 1, id.start() + 1, id.group(1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.quizwright.rating;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.quizwright.rating.Verdict.Rating;

/**
 * Counts what readers said of a sheet: {@code items.txt reader-a.txt reader-b.txt …}. Prints the
 * Markdown table by type, the same by rule, the faults, and every remark.
 */
final class RatingTable {

  private final List<Item> items;
  private final List<Map<Integer, Rating>> readers;

  RatingTable(List<Item> items, List<Map<Integer, Rating>> readers) {
    this.items = items;
    this.readers = readers;
  }

  public static void main(String... files) throws IOException {
    List<Map<Integer, Rating>> readers = new ArrayList<>();
    for (String file : List.of(files).subList(1, files.length)) {
      readers.add(ratings(Files.readAllLines(Path.of(file))));
    }
    List<Item> items = Files.readAllLines(Path.of(files[0])).stream().map(Item::parse).toList();
    RatingTable table = new RatingTable(items, readers);
    System.out.println(table.by("type", Item::type));
    System.out.println(table.by("rule", Item::rule));
    System.out.println(table.faults());
    System.out.println(table.remarks());
  }

  static Map<Integer, Rating> ratings(List<String> lines) {
    Map<Integer, Rating> ratings = new LinkedHashMap<>();
    lines.stream()
        .filter(line -> line.matches("\\s*\\d+\\W.*"))
        .map(Rating::parse)
        .forEach(rating -> ratings.put(rating.item(), rating));
    return ratings;
  }

  /**
   * A Markdown table: how many each reader would print unedited, how many all would, and on how
   * many they differ; hand-written items have a line of their own and don't count in the total.
   */
  String by(String heading, Function<Item, String> group) {
    Map<String, List<Item>> groups = new TreeMap<>();
    items.stream()
        .filter(item -> !item.isByHand())
        .forEach(
            item -> groups.computeIfAbsent(group.apply(item), key -> new ArrayList<>()).add(item));
    StringBuilder table = new StringBuilder("| " + heading + " | rated |");
    for (int i = 0; i < readers.size(); i++) {
      table.append(" reader ").append((char) ('A' + i)).append(" |");
    }
    table
        .append(" all would | differ |\n|")
        .append(" --- |".repeat(readers.size() + 4))
        .append('\n');
    groups.forEach((name, members) -> table.append(row(name, members)));
    table.append(row("**all**", items.stream().filter(item -> !item.isByHand()).toList()));
    table.append(row("hand-written", items.stream().filter(Item::isByHand).toList()));
    return table.toString();
  }

  private String row(String name, List<Item> members) {
    StringBuilder row = new StringBuilder("| " + name + " | " + members.size() + " |");
    for (Map<Integer, Rating> reader : readers) {
      row.append(' ').append(count(members, item -> prints(reader, item))).append(" |");
    }
    long all = count(members, item -> readers.stream().allMatch(reader -> prints(reader, item)));
    long none = count(members, item -> readers.stream().noneMatch(reader -> prints(reader, item)));
    return row + " " + all + " | " + (members.size() - all - none) + " |\n";
  }

  private static long count(List<Item> members, Predicate<Item> wanted) {
    return members.stream().filter(wanted).count();
  }

  private static boolean prints(Map<Integer, Rating> reader, Item item) {
    Rating rating = reader.get(item.number());
    return rating != null && rating.verdict() == Verdict.OK;
  }

  /** By verdict: how often each reader gave it to a generated item. */
  String faults() {
    StringBuilder text = new StringBuilder();
    for (Verdict verdict : Verdict.values()) {
      text.append(verdict).append(':');
      for (Map<Integer, Rating> reader : readers) {
        text.append(' ')
            .append(
                count(
                    items,
                    item ->
                        !item.isByHand()
                            && reader.containsKey(item.number())
                            && reader.get(item.number()).verdict() == verdict));
      }
      text.append('\n');
    }
    return text.toString();
  }

  private String remarks() {
    StringBuilder text = new StringBuilder();
    for (Item item : items) {
      for (Map<Integer, Rating> reader : readers) {
        Rating rating = reader.get(item.number());
        if (rating == null) {
          text.append(item.line()).append(" UNRATED\n");
        } else if (rating.verdict() != Verdict.OK) {
          text.append(item.line()).append(' ').append(rating.verdict()).append(' ');
          text.append(rating.remark()).append('\n');
        }
      }
    }
    return text.toString();
  }
}

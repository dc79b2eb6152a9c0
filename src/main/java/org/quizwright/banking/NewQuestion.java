package org.quizwright.banking;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.json.QuestionJson;
import org.quizwright.model.question.Incoming;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionType;

/** Makes a question of one that the banks don't know yet; what its file doesn't say is supplied. */
final class NewQuestion {

  private static final Pattern GOOD_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
  private static final int ID_DIGITS = 6;

  private NewQuestion() {}

  /** The question for the bank of {@code theme}; the same file always gives the same id. */
  static Question of(Incoming told, String theme) {
    Map<String, Object> tree = AdoptedIds.fresh(told.tree());
    Map<String, Object> filled = new LinkedHashMap<>();
    filled.put("id", GOOD_ID.matcher(told.id()).matches() ? told.id() : minted(tree, theme));
    filled.put("status", "draft");
    filled.put("skill", "close-reading");
    filled.put("demand", "locate");
    filled.put("level", "core");
    filled.put("points", points(tree));
    if ("cloze".equals(tree.get("type"))) {
      filled.put("wordBank", false);
    }
    tree.forEach(
        (key, value) -> filled.merge(key, value, (old, said) -> key.equals("id") ? old : said));
    filled.put("origin", Map.of("by", "import"));
    return QuestionJson.read(filled, told);
  }

  private static String minted(Map<String, Object> tree, String theme) {
    String type = String.valueOf(tree.get("type"));
    String abbreviation =
        Stream.of(QuestionType.values())
            .filter(each -> each.label().equals(type))
            .map(QuestionType::abbreviation)
            .findFirst()
            .orElse("x");
    String hash =
        UUID.nameUUIDFromBytes(tree.toString().getBytes(StandardCharsets.UTF_8)).toString();
    return theme + "-" + abbreviation + "-" + hash.substring(0, ID_DIGITS);
  }

  /** As many as its parts earn; else one. */
  private static int points(Map<String, Object> tree) {
    return Math.max(
        1,
        Stream.of("elements", "prompts")
            .flatMap(key -> tree.get(key) instanceof List<?> list ? list.stream() : Stream.of())
            .map(part -> Trees.object(part).get("points"))
            .mapToInt(points -> points instanceof Integer number ? number : 0)
            .sum());
  }
}

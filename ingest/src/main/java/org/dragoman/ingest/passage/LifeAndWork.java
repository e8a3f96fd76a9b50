package org.dragoman.ingest.passage;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Signs that a paragraph tells of an author's life and work, and signs that it tells news.
final class LifeAndWork {
  private static final List<Pattern> SIGNS =
      Stream.of(
              "\\blives (?:in|with|near|between|on)\\b",
              "\\b(?:born|raised)(?: and raised)? in\\b|\\bgrew up (?:in|with)\\b|\\bnative of\\b",
              "\\b(?:works?|writing|writings|essays?|articles?|stories|reporting|fiction|poems|poetry|byline|columns?) ha(?:s|ve) (?:also )?(?:appeared|been (?:published|featured))\\b",
              "\\b(?:is|was) (?:also )?the (?:co-?)?(?:author|editor|founder|host|winner|recipient) of\\b|\\bauthor of (?:the|several|many|numerous|two|three|four|five|six)\\b",
              "\\b(?:studied|graduated|holds? an? (?:\\p{L}+(?:'s|’s)? )?(?:degree|ba|ma|mba|phd|bachelor|master|doctorate)|degree (?:in|from)|alum(?:na|nus|ni)?)\\b",
              "\\b(?:award-winning|award winning|acclaimed|bestselling|best-selling|pulitzer|prize-winning)\\b",
              "\\b(?:novelist|essayist|freelancer?|columnist|memoirist|podcaster|poet|blogger|storytell(?:er|ers|ing))\\b",
              "\\b(?:debut|novels?|essay collection|memoir|short stories|anthology|readers|her writing|his writing|their writing|literary)\\b",
              "\\b(?:covers|covering|specialis(?:es|ing)|specializ(?:es|ing)|writes|writing|reports|reporting|blogs|tweets) (?:on|about|for|from|in|regularly|extensively|the|national|foreign|politics|international|global|us|u\\.s\\.|european|latin)\\b",
              "\\b(?:previously|before joining|prior to joining|formerly|joined (?:the )?\\p{Lu}|has (?:worked|reported|written|lived|taught) (?:for|from|in|on|as|at|about))\\b",
              "\\b(?:is|was) (?:currently )?based in\\b|,? based in \\p{Lu}",
              "\\b(?:partner|husband|wife|spouse|children|kids|daughters?|sons?|cats?|dogs?)\\b.{0,40}$",
              "\\bwhen (?:he|she|they)(?:'s|’s| is| are) not\\b|\\bin (?:his|her|their) (?:spare|free) time\\b|\\boff the page\\b|\\benjoys\\b|\\bavid\\b",
              "\\bfollow (?:him|her|them) (?:on|at)\\b|(?:^|\\s)@\\w{3,20}\\b|\\bcan be (?:reached|found|followed)\\b",
              "\\b(?:mfa|m\\.f\\.a\\.|fellowship|fellow at|teaches|lecturer|workshops?|professor of)\\b")
          .map(p -> Pattern.compile(p, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .toList();
  private static final Pattern NEWS =
      Pattern.compile(
          "(?i)\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|said|says|told|detained|arrested|arrest|killed|shot|died|dead"
              + "|jailed|charged|convicted|sentenced|imprisoned|abducted|kidnapped|expelled|accused|denied|sanctions?|attacked|wounded|injured"
              + "|missing|murdered|assassinat\\w+|threatened|warned|condemned|announced|according to|ceasefire|this week|last week)\\b");
  private static final int LONGEST = 4000;

  private LifeAndWork() {}

  /// How many different signs of a biography a paragraph has.
  static int score(String paragraph) {
    String head = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
    return (int) SIGNS.stream().filter(p -> p.matcher(head).find()).count();
  }

  /// Whether a paragraph has a sign of news: a weekday, something said, an arrest.
  static boolean isNews(String paragraph) {
    return NEWS.matcher(paragraph).find();
  }
}

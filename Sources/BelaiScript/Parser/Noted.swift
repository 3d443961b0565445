/// What has been noticed already, so that one slip gives one message.
struct Noted {
  var hasReportedStray = false
  var hasReportedInclusion = false
  /// Whether the script that was just included is for massage.
  var includesMassage = false
  /// Whether an included script is missing, and names with it.
  var isIncomplete = false
  /// Words before a colon that have been looked at.
  var colonWords: Set<String> = []
  /// The last lines that looked like a list or a table; a run of them is one slip.
  var listLine = -1
  var tableLine = -1
}

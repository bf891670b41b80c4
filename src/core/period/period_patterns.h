/*
 * The shapes of dates and times; see engine.h.  No include guard: read several
 * times.  Every pattern is tried anchored at one place (the *_WITHIN ones in a
 * window of bounded width), and every repeat in it is bounded, so that a try
 * costs no more than a constant.
 */

/* clang-format off: the lines follow the alternatives */

/*
 * Anchors a pattern where it is tried; see engine.h.  PCRE2 would then still
 * look thousands of bytes ahead for a character that every match contains,
 * which costs more than the match.
 */
#define P_HERE "(*NO_START_OPT)\\G"

/* White space inside a time: a line break of a wrapped text, a no-break or an ideographic space. */
#define P_W "[\\s\\x{A0}\\x{3000}]{1,8}"
#define P_O "[\\s\\x{A0}\\x{3000}]{0,4}"

/* Behind an English word, also where a torn figure is glued to it ("from August1%"). */
#define P_END "(?![A-Za-z])"

#define P_DASH "[-\\x{2010}-\\x{2015}~\\x{FF5E}\\x{FF0D}]"
#define P_YEAR "(?:19|20)[0-9]{2}|2100"
#define P_DAY "0?[1-9]|[12][0-9]|3[01]"

/* "may", "march", "mar" and "august" are words of their own when small, but for a year behind them. */
#define P_MONTH                                                                                                        \
	"(?:(?i:jan(?:uary)?|feb(?:ruary)?|apr(?:il)?|june?|july?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|"             \
	"dec(?:ember)?)|A(?:ug(?:ust)?|UG(?:UST)?)|M(?:ar(?:ch)?|AR(?:CH)?)|M(?:ay|AY)|(?:mar(?:ch)?|may|aug(?:ust)?)(?"   \
	"=" P_W "(?:(?:" P_DAY ")(?:st|nd|rd|th)?,?" P_W ")?(?:19|20)[0-9]{2}(?![0-9.,%])))" P_END

/* What makes the number before it a quantity. */
#define P_UNIT                                                                                                         \
	"(?:[%\\x{FF05}\\x{2030}\\x{B0}]|(?i:percent(?:age)?|per cent|pct|points?|tonn?es?|tons?|mt|kt|kg|kilo[a-z]{0,9}|" \
	"grams?|lbs?|pounds?|metric|short tons?|long "                                                                     \
	"tons?|million|billion|trillion|thousand|hundred|dozen|yuan|rmb|cents?|"                                           \
	"dollars?|usd|euros?|yen|won|rupees?|people|persons|times|miles?|km|met(?:er|re)s?|[mgk]?w|[mgk]wh|ppm|degrees?|"  \
	"hectares?|acres?|cubic|square|feet|ft|inch(?:es)?|years?|months?|weeks?|days?|hours?|minutes?|seconds?|[tmg]"     \
	")" P_END ")"

/*
 * A number may not go on behind a year or a day, nor lead into a quantity ("2000 to 2,500 tons"; 2100万).  What is
 * "in 2017 to" something is no range of quantities, nor is what goes down to so few ("2017 to 37%").
 */
#define P_NO_QUANTITY                                                                                                  \
	"(?![0-9%]|[.,:][0-9]|" P_O "[\\x{4E00}-\\x{9FFF}]|" P_O "-?" P_UNIT "|(?<![ (][Ii]n [0-9]{4})" P_O                \
	"(?:-|\\x{2013}|to|or)" P_O "(?:[0-9]{4}|[0-9]{1,3},[0-9]{3})[0-9,.]{0,9}" P_O P_UNIT ")"

#define P_COUNT                                                                                                        \
	"[0-9]{1,3}(?![0-9.,%])|(?:twenty|thirty|forty|fifty|sixty)(?:[- ](?:one|two|three|four|five|six|seven|eight|"     \
	"nine))?|one|two|three|four(?:teen)?|five|six(?:teen)?|seven(?:teen)?|eight(?:een)?|nine(?:teen)?|ten|eleven|"     \
	"twelve|thirteen|fifteen|an?"
/* What turns "two years before" into a clause of its own. */
#define P_CLAUSE                                                                                                       \
	"(?:the|that|an?|this|its?|their|they|schedule|he|she|we|of|last|next|yesterday|tomorrow|(?-i:[A-Z])[a-z]*|[0-9]+" \
	")(?![a-z])"
#define P_UNITS "years?|months?|quarters?|weeks?|days?|decades?"

/*
 * English.  Group numbers are those that period_english.c reads.
 */

/* "shows that in 2023 output rose": behind such verbs "that" begins what is said, and compares with nothing. */
#define P_NOT_SAID                                                                                                     \
	"(?<!say |said |says |show |shows |showed |shown |noted |notes |added |adds |claim |claims |claimed |stated |"     \
	"states |found |finds |means |mean |announced |announces |reported |reports |estimated |estimates |believes |"     \
	"believe |revealed |reveals |pointed out |points out |is |was |know |knows |known |indicates |indicated |"         \
	"predicts |predicted |predict |expects |expected |hopes |promised |decided |stipulates |requires |mentioned |so )"

/* 1 since, 2 starting, 3 from, 4 until, 5 through, 6 by, 7 after, 8 before, 9 between, 10 than, 11 over, 12 as of, 13 at */
RC_PATTERN(EN_LEAD, P_HERE
		   "(?i)(?:((?:ever" P_W ")?since(?:" P_W "(?:about|around|at least|as early as))?|dating" P_W "back" P_W "to)|"
		   "((?:starting|beginning|effective|commencing)(?:" P_W "(?:from|in|on|as of|as from|at|with))?|as from|"
		   "with effect from|from" P_W "as" P_W "early" P_W "as|no(?:t)?" P_W "(?:before|earlier" P_W "than))|(from)|"
		   "(until|till|up" P_W "until|no(?:t)?" P_W "later" P_W "than)|"
		   "(through(?:" P_W "to)?|up" P_W "(?:to|through))|"
		   "(by)|(after|following|later" P_W "than)|(before|prior" P_W "to|ahead" P_W "of|earlier" P_W
		   "than)|(between)|"
		   "((?:than|compared" P_W "(?:with|to|against)|versus|vs\\.?|against|relative" P_W "to|unchanged" P_W "from|"
		   "below|above)(?:" P_W "(?:that|those))?(?:" P_W "(?:in|at|for|during|of))?|"
		   "(?:" P_NOT_SAID "that|those|(?:the" P_W ")?levels?)" P_W "(?:of|in|from|at|for|seen" P_W "in)|"
		   "as" P_W "(?:in|at|for|during)(?!" P_W "all)|as(?=" P_W "(?:a|one|two|three|four|five|ten)" P_W
		   "(?:years?|months?|decades?|quarters?)" P_W "(?:earlier|before|ago|previously))|"
		   "(?:times|than|above|below)" P_W "(?:its|their|the)" P_W "(?:own" P_W ")?"
		   "(?:price|level|figure|value|volume|total|output)s?" P_W "(?:at|of|in|from|for))|"
		   "(over)|(as" P_W "(?:of|at))|"
		   "(in|on|at|of|for|during|throughout|dated|into|around|within|as" P_W "early" P_W "as))" P_W)

/* 1 start, 2 early, 3 middle, 4 late, 5 end, 6 the whole */
RC_PATTERN(EN_PART,
		   P_HERE "(?i)(?:the" P_W "|its" P_W ")?(?:(?:very" P_W ")?(start|beginning|outset|turn)" P_W "of" P_W "|"
				  "(?:(early)(?:" P_W "(?:part" P_W "of|in|on))?|(mid(?:dle" P_W "of)?)|(late(?:r)?(?:" P_W
				  "(?:part" P_W "of|in))?)|((?:year[- ])?end(?:" P_W "of)?|close" P_W "of))[-\\s]{1,2}|"
				  "((?:whole|entire|entirety|course|rest|remainder|all)(?:" P_W
				  "of)?|calendar|full)[-\\s]{1,2}(?:calendar" P_W ")?)")

/* 1 year; 2 its decade's s; 3 what a hyphen joins to it: the second year of a range, or a month */
RC_PATTERN(EN_YEAR,
		   P_HERE "(?i:the" P_W ")?(?i:years?" P_W "(?:of" P_W ")?)?(?:(" P_YEAR ")(?:((?<=0)['\\x{2019}]?s)" P_END
				  "|(?:" P_DASH "|/|" P_O "\\x{2013}" P_O ")([0-9]{1,2})" P_NO_QUANTITY
				  "(?!-)|(?=[HQhq][1-4](?![0-9A-Za-z]))|(?![A-Za-z]|-[0-9]{1,4}-)" P_NO_QUANTITY "))")

/* "from 20 tonnes in 2010 to 45 tonnes": behind "in" a year is no end of a range of quantities: 1 year */
RC_PATTERN(EN_YEAR_IN, P_HERE "(" P_YEAR ")(?=" P_W "(?i:to)" P_W "[0-9])")

/* "the year to June", "to date", "to the end of May"; but "rose last year to 3,500 tonnes" */
#define P_TO_DATE                                                                                                      \
	"to" P_W "(?:date" P_END "|the" P_W "end" P_END "|(?:(?:end|mid)[- ]|(?:" P_DAY ")" P_W ")?" P_MONTH ")"

/* Behind a month, a half, a quarter: 1 of, 2 year, 3 which year */
RC_PATTERN(EN_OF_YEAR, P_HERE "(?:(" P_W "(?i:of|in)" P_W "(?i:the" P_W ")?(?i:year" P_W "|fiscal" P_W "(?:year" P_W
							  ")?|calendar" P_W "(?:year" P_W ")?)?)|" P_O "[,'/-]?" P_O "(?i:fiscal" P_W "(?:year" P_W
							  ")?|FY" P_O ")?)(?:(" P_YEAR ")" P_END P_NO_QUANTITY
							  "|(?i:(last|past|previous|preceding|prior|this|current|next|coming|following|that|the" P_W
							  "same|same|the(?=" P_W "year))" P_W "(?:fiscal" P_W "|calendar" P_W ")?year(?!" P_W
							  "(?:earlier|ago|before|" P_TO_DATE "|ended|ending)))" P_END ")")

/* 1 year, 3 month in digits or letters, 4 day, where it is told */
RC_PATTERN(EN_ISO, P_HERE "(" P_YEAR ")([-/.])(0?[1-9]|1[0-2]|" P_MONTH ")(?:\\2(" P_DAY
						  ")(?![0-9])|(?<=[-/]0[1-9]|[-/]1[0-2])(?![-/.]?[0-9A-Za-z%]))")
RC_PATTERN(EN_SLASHED, P_HERE "([0-9]{1,2})([-/.])([0-9]{1,2})\\2(" P_YEAR ")(?![0-9])")

/* 1 month, 2 day, 3 last day */
RC_PATTERN(EN_MONTH, P_HERE "(" P_MONTH ")(?:\\.(?=" P_O "(?:[0-9]|" P_DASH ")))?(?:" P_O "(?i:the" P_W ")?(" P_DAY
							")(?i:st|nd|rd|th)?" P_END "(?:" P_O "(?:" P_DASH "|(?i:to|through|and))" P_O "(" P_DAY
							")(?i:st|nd|rd|th)?" P_END P_NO_QUANTITY "|" P_NO_QUANTITY "))?")

/* 1 day, 2 last day, 3 month */
RC_PATTERN(EN_DAY_MONTH, P_HERE "(?i:the" P_W ")?(" P_DAY ")(?i:st|nd|rd|th)?(?:" P_O "(?:" P_DASH
								"|(?i:to|and|through))" P_O "(?i:the" P_W ")?(" P_DAY ")(?i:st|nd|rd|th)?)?(?:" P_W
								"(?i:day" P_W ")?(?i:of)" P_W "|" P_O "-?)(" P_MONTH ")\\.?")

/* "on the 9th": 1 day */
RC_PATTERN(EN_DAY, P_HERE "(?i)the" P_W "(" P_DAY ")(?:st|nd|rd|th)(?![-A-Za-z0-9]|" P_W "[a-z])")

/* 1 ordinal, 2 number of H1, 3 number of 1H */
RC_PATTERN(EN_HALF, P_HERE "(?i)(?:the" P_W
						   ")?(?:(first|1st|second|2nd|latter|last)[- ]half|(?-i:H)([12])|([12])(?-i:H))(?![A-Za-z])")
RC_PATTERN(EN_SHORT_YEAR, P_HERE "(?:" P_O "FY" P_O ")?+['\\x{2019}]?([0-9]{2})(?![0-9A-Za-z%]|[.,][0-9])")

/* 1 ordinal, 2 number of Q3, 3 number of 3Q */
RC_PATTERN(EN_QUARTER, P_HERE "(?i)(?:the" P_W "(?:year['\\x{2019}]s" P_W
							  ")?)?(?:(first|second|third|fourth|final|last|1st|2nd|3rd|4th|opening|closing)"
							  "[-\\s](?:fiscal" P_W "|calendar" P_W ")?(?:quarter|qtr)|q([1-4])|([1-4])q)(?![A-Za-z])")

/* "first ten months": 1 first or last, 2 count, 3 unit */
RC_PATTERN(EN_FIRST,
		   P_HERE "(?i)(?:the" P_W ")?(first|opening|last|final)" P_W "(" P_COUNT ")" P_W "(months|quarters)" P_END)

/* 1 which, 2 month */
RC_PATTERN(EN_REF_MONTH, P_HERE "(?i:(?:(?:the" P_W ")?(last|past|this|next|coming|following)" P_W "))(?:(" P_MONTH
								")|(?i:(?:year'?s?" P_W ")?(spring|summer|autumn|fall|winter))" P_END ")")

/* 1 the, 2 season */
RC_PATTERN(EN_SEASON, P_HERE "(?i)(the" P_W ")?(?:early" P_W "|late" P_W ")?(spring|summer|autumn|fall|winter)" P_END)

/* 1 year, 2 second year; 3 month of its end, 4 day, 5 year of the end */
RC_PATTERN(EN_FISCAL, P_HERE "(?i:the" P_W ")?(?:(?i:(?:fiscal|financial)(?:" P_W "years?)?|FY)" P_O
							 "['\\x{2019}]?(" P_YEAR "|[0-9]{2})(?:[-/]([0-9]{4}|[0-9]{2}))?(?![0-9]))(?:" P_O
							 "[,(]?" P_O "(?i:(?:which" P_W ")?(?:end(?:ed|ing|s)|to)" P_W "(?:(?:on|in)" P_W
							 ")?)(" P_MONTH ")(?:" P_O "(" P_DAY ")(?![0-9]))?(?:,?" P_O "(" P_YEAR "))?)?")

/* "the nine months to September 2023": 1 count, 2 unit, 3 day, 4 month, 5 day, 6 year */
RC_PATTERN(EN_UNTIL_MONTH, P_HERE "(?i:(?:the" P_W ")?(?:(" P_COUNT ")" P_W ")?(?:fiscal" P_W "|financial" P_W
								  ")?(years?|months|quarter|half(?:[- ]year)?)" P_W "(?:to|ended|ending|through)" P_W
								  "(?:(?:on|in)" P_W ")?(?:end-)?)(?:(" P_DAY ")" P_W ")?(" P_MONTH ")(?:" P_O "(" P_DAY
								  ")" P_NO_QUANTITY ")?(?:,?" P_O "(" P_YEAR ")" P_NO_QUANTITY ")?")

/* 1 which, 2 unit; "the year after" counts from another time, "fell last year after the ban" does not. */
RC_PATTERN(EN_UNIT, P_HERE
		   "(?i)(?|(?:the" P_W ")?(last|past|previous|preceding|prior|this|current|next|coming|following|"
		   "subsequent)" P_W "(?:calendar" P_W "|fiscal" P_W ")?(year|quarter|month|week|decade|day)|"
		   "(that|(?:the" P_W ")?same|the)" P_W "(?:calendar" P_W "|fiscal" P_W ")?(year|quarter|month|week|decade|day)"
		   "(?!" P_W "(?:before|after)" P_END "))(?!" P_W "(?:earlier|ago|" P_TO_DATE "|ended|ending|of" P_W
		   "(?:the|19|20)|on" P_W "year|on" P_W "month)|-)" P_END)

RC_PATTERN(EN_BEFORE_LAST,
		   P_HERE "(?i)(?:the" P_W ")?(year|quarter|month|week)" P_W "(?:before" P_W "last|(after" P_W "next))" P_END)

/* 1 count or the, 2 unit, 3 ago, 4 earlier, 5 later, 6 from now */
RC_PATTERN(EN_AGO,
		   P_HERE "(?i)(?:(?:about|some|nearly|almost|around|over|more" P_W "than)" P_W ")?(" P_COUNT "|the)" P_W
				  "(?:(" P_UNITS ")" P_W "(?:(ago|back)|(earlier(?!" P_W "than)|(?:before|prior)(?!" P_W P_CLAUSE
				  ")|previously)|(later|after(?!" P_W P_CLAUSE "))|(from now|from today|hence))" P_END ")")

/* "the year-ago quarter", "the same period last year": 1 year-ago, 2 same */
RC_PATTERN(EN_SAME,
		   P_HERE "(?i)(?:the" P_W "|a" P_W ")?(?:(year-(?:ago|earlier|before)|(?:year" P_W
				  "(?:ago|earlier)|prior[- ]year)(?=" P_W "(?:period|quarter|month|level|figure)))(?:" P_W
				  "(?:period|quarter|month|level|figure)s?)?|((?:same|corresponding|comparable|equivalent)" P_W
				  "(?:calendar" P_W ")?(?:period|quarter|month|months|half|week|stretch|time(?=" P_W "(?:last|the" P_W
				  "previous|a)" P_W "year))(?=" P_W "(?:of|in|last|a|the|one)|\\W|$)))" P_END)
RC_PATTERN(EN_YEAR_EARLIER, P_HERE "(?i)" P_O ",?" P_O "(?:(?:of|in|from)" P_W ")?(?:last" P_W "year|(?:the" P_W
								   ")?(?:previous|prior|preceding)" P_W "year|(?:the|a|one)" P_W "year" P_W
								   "(?:ago|earlier|before|prior))" P_END)

/* 1 lead, 2 the, 3 ahead, 4 behind, 5 past, 6 count, 7 unit, 8 single unit; "within" 9 count, 10 unit; "in" 11, 12, 13 time */
RC_PATTERN(EN_SPAN,
		   P_HERE "(?i)(?:((?:over|in|during|within|for|throughout|across)(?:" P_W "the" P_W "course" P_W "of)?" P_W
				  ")?((?:the|these|our)" P_W ")?(?:(next|coming|following|upcoming)|(past)|(last|previous|preceding|"
				  "prior))" P_W "(?:(?:about|roughly|full)" P_W ")?(?:(" P_COUNT ")" P_W "(?:or" P_W "so" P_W
				  ")?(" P_UNITS ")|"
				  "(year|decade|month|week))|within(?:" P_W "the" P_W "(?:next|coming))?" P_W "(" P_COUNT ")" P_W
				  "(" P_UNITS ")|in" P_W "(?:about" P_W "|some" P_W ")?(" P_COUNT ")" P_W "(" P_UNITS
				  ")(['\\x{2019}]?s?['\\x{2019}]?" P_W "(?:time|from" P_W "now))?)(?![-A-Za-z])(?!" P_W "(?:of" P_W
				  "(?:19|20|the|last|next|this)|ago|earlier|later|before))")

/* Before "in five years": what makes it a record of years past. */
RC_PATTERN(EN_RECORD_BEFORE,
		   "(?i)(?:[a-z]est|first|time|times|highs?|lows?|record|peak|only|once|twice|second|up|down|%)\\s\\z")

/* Glued to a number: it goes on to the left. */
RC_PATTERN(EN_GLUED_BEFORE, "(?:[#$\\x{20AC}\\x{A3}\\x{A5}.,/0-9-]|[0-9]:)\\z")

/* Before a bare year: what makes it a number or a name. */
RC_PATTERN(EN_NOT_YEAR_BEFORE,
		   "(?i)(?:[#$\\x{20AC}\\x{A3}\\x{A5}.,:/_A-Za-z0-9-]|(?<![A-Za-z])(?:about|around|some|over|nearly|"
		   "almost|only|than|least|most|pages?|no\\.?|number|chapter|section|room|flight|model|article|rule|"
		   "vision|agenda|horizon|expo|made in china|total|more|less|fewer|greater|up to|a|an)\\s)\\z")
/* Behind a bare year: what makes it a count. */
RC_PATTERN(EN_COUNTED, P_HERE
		   "(?i)" P_O "(?:workers|employees|staff|jobs|companies|firms|patents?|units?|pieces|cars|vehicles|trucks|"
		   "sets|items|shares|magnets|samples|licen[cs]es|applications|projects|mines|sites|soldiers|troops|students|"
		   "members|words|pages?|families|households|copies|locations|stores)" P_END)

/* 1 day before yesterday, 2 day after tomorrow, 3 yesterday, 4 today, 5 tomorrow, 6 that day */
RC_PATTERN(EN_TODAY,
		   P_HERE "(?i)(?:(the" P_W "day" P_W "before" P_W "yesterday)|(the" P_W "day" P_W "after" P_W "tomorrow)|"
				  "(yesterday|last" P_W "night)|(today|tonight)|(tomorrow)|((?:the|that)" P_W "(?:very" P_W ")?same" P_W
				  "day))" P_END)

/* 1 year on year, 2 month on month, 3 quarter on quarter, 4 year to date, 5 week on week */
RC_PATTERN(EN_BASIS,
		   P_HERE "(?i)(?:(year[- ](?:on|over)[- ]year|yoy|y[/-]o[/-]y|y/y|on[- ]the[- ]year|on[- ]year(?!-))|"
				  "(month[- ](?:on|over)[- ]month|(?-i:MoM|mom|MOM)|m[/-]o[/-]m|m/m|on[- ]the[- ]month|on[- ]month)|"
				  "(quarter[- ](?:on|over)[- ]quarter|qoq|q[/-]o[/-]q|q/q|on[- ]the[- ]quarter|on[- ]quarter)|"
				  "(year[- ]to[- ]date|ytd|so" P_W "far" P_W "this" P_W "year|this" P_W "year" P_W "so" P_W "far|so" P_W
				  "far" P_W "in" P_W
				  "(?=(?:19|20)[0-9]{2}))|(week[- ](?:on|over)[- ]week|on[- ]the[- ]week|on[- ]week(?!-)))" P_END)

RC_PATTERN(EN_THEN, P_HERE "(?i)then" P_END)
RC_PATTERN(EN_YEAR_END, P_HERE "(?i)(?:the" P_W ")?year(?:['\\x{2019}]s)?[- ]end" P_END)
RC_PATTERN(EN_RANGE, P_HERE "(?:" P_O P_DASH P_O "|" P_W "(?i:(to|through|until|till)|(and))" P_W ")(?i:the" P_W ")?")
/* 1 to this day */
RC_PATTERN(EN_ONWARD, P_HERE "(?i)" P_W "(?:onwards?|forward|(?:and|or)" P_W "(?:after|later)(?!" P_W
							 "[0-9A-Z])|on(?=" P_O "(?:[,.;:)]|$))|((?:and|to|until|"
							 "till|through)" P_W "(?:now|date|(?:the" P_W ")?present|today)))" P_END)

/* "by end of year", where the article is left out */
RC_PATTERN(EN_BARE_UNIT, P_HERE "(?i)(?:the" P_W ")?(year|quarter|month)" P_END)

/* A bare month before a noun of trade or another month is no verb, even in a headline: "May exports", "May to July"; nor is "May's 1,238 tonnes". */
RC_PATTERN(EN_OF_MONTH, P_HERE P_MONTH
		   "(?:['\\x{2019}]s" P_W "[0-9$]|(?:['\\x{2019}]s)?" P_W
		   "(?i:rare|magnets?|exports|imports|shipments|sales|figures|data|output|production|"
		   "volumes?|deliveries|prices?|levels?|totals?|quotas?|trade|orders|results|(?:to|through|until)" P_W
		   "(?-i:" P_MONTH "))" P_END ")")

/* Words of change, in the clause before a time. */
RC_PATTERN(EN_CHANGE, "(?i)\\b(?:up|down|rose|risen|ris(?:e|es|ing)|fell|fall(?:s|en|ing)?|drop|declin|increas|decreas|"
					  "grew|grow|jump|surg|soar|slump|plung|plummet|tumbl|climb|gain|expan|shrank|shrunk|shrink|doubl|"
					  "tripl|quadrupl|halv|chang|unchanged|cut|slid|slip|dip|spik|rocket|rebound|recover|higher|lower|"
					  "more|less|fewer|below|above|[a-z]{1,9}fold)")

/*
 * Chinese, in simplified and traditional characters.
 */
#define P_D "[0-9\\x{FF10}-\\x{FF19}]"
#define P_N "(?:" P_D "{1,2}|[〇零一二两兩三四五六七八九十百]{1,5})"
#define P_ZH_YEAR "(?:" P_D "{4}|[〇○零一二三四五六七八九]{4})"
#define P_TO "(?:" P_DASH "{1,2}|至|到)"

/* 1 自, 2 截至, 3 直到, 4 到, 5 较, 6 与, 7 在, 8 从 */
RC_PATTERN(ZH_LEAD, P_HERE "(?:(自从|自從|自)|(截至到?|截止[到至]?)|(直[至到]|延至|推[迟遲]到)|((?<![以直甚])[到至])|"
						   "((?<![同环環占佔])比较?|(?<![比相])[较較]之?|相[较較]于?|相比[于於]|[对對]比|[低高][于於])|"
						   "([与與同和跟])|([在于於])|([从從由]))" P_O)

/* 1 since, 2 starting, 3 until, 4 after, 5 before, 6 compared */
RC_PATTERN(ZH_TAIL,
		   P_HERE P_O "(?:([至迄]今|以?[来來](?![自源年到]))|(起(?![来來])|[开開]始|[或及][之以][后後])|(["
					  "为為]?止|[或及][之以]前)|([之以]?[后後](?![期续續]))|"
					  "([以之]?前(?![往后後十一二三四五六七八九0-9两兩几幾]))|的?(?:水平|(?:[挂掛]牌)?[价價]格?)?("
					  "相比|比(?:起[来來]|[较較])|(?:基本|大致|大体)?"
					  "(?:持平|一致)|相[当當])|之?[间間]|期[间間])")

/* 1 year, 2 year of two digits, 3 year of the Republic */
RC_PATTERN(ZH_YEAR, P_HERE "(?:(" P_ZH_YEAR ")" P_O
						   "(?:年度?(?![代龄齡])|(?=全年|一?整年))|([0０零〇][0-9０-９零〇一二三四五六七八九]|" P_D
						   "{2}(?=年" P_O P_N P_O "月))年|民[国國](" P_D "{3}|" P_N ")年)")

/* 1 year; 2 year of its end, 3 month, 4 day */
RC_PATTERN(ZH_FISCAL, P_HERE "(" P_ZH_YEAR ")" P_O "年?(?:[财財]年|[财財]政年度|[会會][计計]年度)(?:" P_O "[（(]?" P_O
							 "(?:截至|截止|至)([当當该該同]年|[次翌]年)?(" P_N ")月(?:(" P_N
							 ")[日号號]|底|末)?[为為]?止?" P_O "[）)]?)?")

/* 1 this, 2 last, 3 the one before, 4 next, 5 after next, 6 that, 7 before that, 8 behind that */
RC_PATTERN(ZH_YEAR_WORD, P_HERE
		   "(?:([今本]年度?)|(去年度?|上一年度?|昨年)|((?<![大目此之以当當])前年)|(明年度?|[来來]年|(?<!眼)下一?年度?)|"
		   "([后後]年)|"
		   "([当當同该該那此]年|[这這那]一年)|((?<!以)上年度?|(?<!此)前一年度?)|([次翌]年))(?![级級龄齡代轻輕长長])"
		   "(?!(?<=[该該那此]年)[产產](?![量能值]))")

/* "2018-2021年": 1 first, 2 last */
RC_PATTERN(ZH_YEARS, P_HERE "(" P_ZH_YEAR ")年?" P_O P_TO P_O "(" P_ZH_YEAR "|" P_D "{2})年(?![代龄齡])")

/* Behind a year: 1 start, 2 middle, 3 end, 4 whole */
RC_PATTERN(ZH_PART, P_HERE P_O
		   "(?:年?(?:(初(?![步期])|伊始|[头頭](?![号號一批]))|(中(?![国國等重小方共]))|([底末尾]))|(全年度?|一?整年))")

/* A year without its number: 1 start, 2 middle, 3 end, 4 whole, 5 within */
RC_PATTERN(ZH_BARE_YEAR,
		   P_HERE "(?:([年岁歲]初(?!步)|[开開]年)|(年中(?![国國共]))|([年岁歲][底末]|年尾)|(全年度?|整年)|(年[内內]))")

/* 1 quarter, 2 first N quarters, 3 first half, 4 second half, 5 first N months, 6 and 7 months, 8 month, 9 season */
RC_PATTERN(ZH_MONTHS, P_HERE P_O
		   "的?" P_O "(?:(?:第" P_O "(?=." P_O "季)|[Qq](?=[1-4](?![0-9A-Za-z.])))([1-4１-４一二三四])(?:" P_O
		   "季度?)?|([1-4１-４一二三四首末])" P_O "季度|首季|[前首头頭]" P_O "([二两兩三23２３])" P_O "[个個]?季度?|"
		   "([上前][个個]?半年)|([下后後][个個]?半年)|(?!前一[个個]?月)[前首头頭]" P_O "(" P_N ")" P_O
		   "[个個]?月份?|(" P_N ")(?:" P_O "月份?)?" P_O P_TO P_O "(" P_N ")" P_O "月份?(?!" P_N
		   "[日号號])|(?<![连連续續])(" P_N ")" P_O "月份?|([春夏秋冬])(?:[季天]|(?=[ 　，,：:、])))")

/* Behind a month: 1 day, 2 last day; 3 first, 4 second, 5 last third, 6 end */
RC_PATTERN(ZH_DAY, P_HERE P_O "(?:(" P_N ")" P_O "(?:[日号號]?" P_O P_TO P_O "(" P_N "))?" P_O
							  "[日号號](?![元均])|(上旬|初)|(中旬)|(下旬)|([底末]))")
RC_PATTERN(ZH_BARE_DAY, P_HERE "(?<![前上近首后後每单單])(" P_N ")" P_O "(?:日?" P_O P_TO P_O "(" P_N
							   "))?日(?![内內均元游遊间間线線本前后後常圆圓])")

/* 1 this, 2 last, 3 next, 4 that, 5 the one behind that, 6 the one before it; 7 month, 8 quarter, 9 week, 10 its day */
RC_PATTERN(
	ZH_UNIT, P_HERE
	"(?:(本|[这這][个個]?|今[个個]?)|(上一?[个個]?)|(下一?[个個]?)|([当當该該同])|(次)|((?<!此)前一[个個]?))(?:(月(?!"
	"球))|(季度?)|([周週]|星期|[礼禮]拜)([一二三四五六日天](?!["
	"一二三四五六七八九十百千万萬亿億度直次共方成倍分家個个座级級間间项項款支只艘均前内內后後]))?)"
	"(?![期边邊岁歲转轉围圍年])")

/* 1 two days ago, 2 yesterday, 3 today, 4 tomorrow, 5 in two days, 6 that day */
RC_PATTERN(ZH_TODAY, P_HERE
		   "(?<!大)(?:(前[天日])|(昨[天日晚]?)|(今[天日晚早]|即日)|(明[天日晚])|([后後]天)|([当當][日天]|同[日天]))")

/* 1 ahead, 2 behind, 3 count, 4 unit; 5 count, 6 unit, 7 within, 8 in the course of; 9 half a year */
RC_PATTERN(
	ZH_SPAN, P_HERE
	"(?:(?:(未[来來]|今[后後]|接下[来來]|往[后後])|([过過]去|最近|(?<![耗时時长長达達需])近|此前|前(?!一年)(?=[0-"
	"9一二两兩三四五六七八九十]{1,3}年)))的?(" P_N "|" P_D "{3})[多余餘]?("
	"[个個](?:月|季度|星期)|年|季度?|[周週]|天|日)(?:里|裡|裏|[之以]?[内內]|之?[间間]|以?[来來]|中|[时時][间間])?|"
	"(?![0０零〇])(" P_N "|" P_D
	"{3})[多余餘]?([个個](?:月|季度|星期)|年|[周週]|天|日)(?:([之以]?[内內])|(之?[间間]|以?[来來]))|"
	"(?:[近这這]|[过過]去|最近)?(半)年[多余餘]?(?:[间間]|以?[来來]))(?![自源])")

/* 1 count, 2 unit, 3 before, 4 behind */
RC_PATTERN(ZH_AGO, P_HERE "(" P_N "|" P_D
						  "{3})[多余餘]?([个個](?:月|季度|星期)|年|[周週]|天)(?:([之以]?前)|[之以]?[后後])(?![期续續])")

/* 1 year on year, 2 month on month, 3 quarter on quarter; of 年增15% only 年 is of time */
RC_PATTERN(ZH_BASIS,
		   P_HERE "(?:(同比|按年(?![度计計产產份])|年(?=增(?![长長产產])|[减減涨漲跌]))|([环環]比|按月(?![度计計份])|"
				  "月(?=增(?![长長])|[减減涨漲跌]))|"
				  "(按季(?![度计計])|季(?=增(?![长長])|[减減涨漲跌])))")

/* 1 last year, 2 the year before, 3 this year, 4 stated year */
RC_PATTERN(ZH_SAME, P_HERE "(?:(去年|上年|上一年|前一年)|(前年)|(今年)|(" P_ZH_YEAR ")年)?同期")

/* The plans of five years, counted from 2001: 1 which */
RC_PATTERN(ZH_FIVE_YEARS, P_HERE "十([一二三四五六])五[”\"」]?(?:[时時]期|期[间間])")

/* 1 last century, 2 this century, 3 the one before the last, 4 decade, 5 decade of a stated year */
RC_PATTERN(ZH_DECADE,
		   P_HERE "(?:(?:(上[个個]?世[纪紀]|20世[纪紀]|二十世[纪紀])|(本世[纪紀]|21世[纪紀]|二十一世[纪紀])|(19世[纪紀]"
				  "|十九世[纪紀]))?(" P_D "[0０]|[一二三四五六七八九]十)年代|((?:19|20)[0-9]0)年代)")
RC_PATTERN(ZH_THEN, P_HERE "(?:此[后後]|自此|[自从從]那(?:[时時]|以[后後])起?)")

RC_PATTERN(ZH_RANGE, P_HERE P_O P_TO P_O)
RC_PATTERN(ZH_AND, P_HERE P_O "[与與和]" P_O)
RC_PATTERN(ZH_BETWEEN, P_HERE P_O "之?[间間]")
RC_PATTERN(ZH_OF, P_HERE P_O "的")
RC_PATTERN(ZH_OF_FIGURE,
		   P_HERE P_O "的" P_O "[约約近逾超每]?" P_O "[公]?[噸吨磅斤]?" P_O "(?:" P_D "|[一二三四五六七八九十百])")
/* Behind 截至2023年: 1 count, 2 years, else months */
RC_PATTERN(ZH_COUNTED_BACK,
		   P_HERE P_O "的(?:[过過]去|此前|前)?(" P_N ")" P_O "(?:(年)|[个個]月)(?:[间間]|[里裡裏内內])?(?![期份])")
/* Behind 截至9月, 截至9月30日: 1 a quarter, 2 half a year, 3 a year */
RC_PATTERN(ZH_SPAN_ENDED, P_HERE P_O "(?:底|末)?止?(?:的|之)?(?:([财財]?季度?|[当當]季)|(半年度?|半[财財]年)|([财財]年|"
									 "[财財]政年度|年度|[会會][计計]年度))(?![初末底])")
RC_PATTERN(ZH_PAST_BEHIND, P_HERE "的?[已所就又便才曾]?(?:已[经經])?(?:公布|公佈|宣布|宣佈|发布|發布|發佈|出台|推出|["
								  "实實]施的|[颁頒]布|通[过過]|[达達]成)")

#undef P_HERE
#undef P_NOT_SAID
#undef P_W
#undef P_O
#undef P_END
#undef P_DASH
#undef P_YEAR
#undef P_DAY
#undef P_MONTH
#undef P_UNIT
#undef P_NO_QUANTITY
#undef P_COUNT
#undef P_UNITS
#undef P_CLAUSE
#undef P_D
#undef P_N
#undef P_ZH_YEAR
#undef P_TO

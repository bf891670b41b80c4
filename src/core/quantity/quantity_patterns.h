/*
 * The shapes of quantities; see engine.h.  No include guard: read several times.
 *
 * Quantifiers are possessive wherever what follows cannot begin with what they
 * take, so that no match is tried twice over the same text.
 */

/* Anchors a pattern where it is tried, in a way that JIT serves; see engine.h and period_patterns.h. */
#define P_HERE "(*NO_START_OPT)\\G"

/*
 * At a figure that labels something (No. 5, page 12, 第5), or is the day of a
 * month (July 9); what is matched is passed over.
 */
RC_PATTERN(
	LABELLED, P_HERE
	"(?:(?:(?<=\\bNo\\. |\\bno\\. |\\bNo\\.|\\bno\\.|\\bNo |\\bNos\\. |\\bnr\\. |\\bNr\\. |#|№|№ |第)"
	"|(?<=\\bpage |\\bPage |\\bpages |\\bpp\\. |\\bp\\. |\\bFig\\. |\\bfig\\. |\\bFigure |\\bfigure |\\bTable "
	"|\\btable "
	"|\\bChapter |\\bchapter |\\bSection |\\bsection |\\bArticle |\\barticle |\\bAnnex |\\bPhase |\\bphase |\\bStage "
	"|\\bstage |\\bLine |\\bBlock |\\bVol\\. |\\bvol\\. |\\bVersion |\\bversion |\\bItem |\\bitem |\\bStep |\\bRoom "
	"|\\bSuite |\\bPart |\\bpart |\\bDay |\\bday |\\bTier |\\bTitle |\\bG-|\\bG|\\bTel: |\\bTel\\. "
	"|电话|电话：|附件|表|图)"
	")[0-9][0-9A-Za-z]*+(?:[-–./][0-9A-Za-z]++)*+"
	"|(?<=\\bJanuary |\\bFebruary |\\bMarch |\\bApril |\\bMay |\\bJune |\\bJuly |\\bAugust |\\bSeptember |\\bOctober "
	"|\\bNovember |\\bDecember |\\bJan |\\bFeb |\\bMar |\\bApr |\\bJun |\\bJul |\\bAug |\\bSep |\\bSept |\\bOct "
	"|\\bNov |\\bDec "
	"|\\bJan\\. |\\bFeb\\. |\\bMar\\. |\\bApr\\. |\\bJun\\. |\\bJul\\. |\\bAug\\. |\\bSep\\. |\\bSept\\. |\\bOct\\. "
	"|\\bNov\\. "
	"|\\bDec\\. )(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?+(?:\\s?[-–]\\s?[0-9]{1,2})?+(?![0-9,.]?[0-9]))")

/*
 * A figure that is a date, a year, an ordinal, a telephone number, a footnote
 * or list number, a securities code.
 */
RC_PATTERN(NO_QUANTITY,
		   /* dates: 9 July; 2024-12-03, 12/31/2024; 10:45 */
		   P_HERE
		   "(?:[0-9]{1,2}(?:st|nd|rd|th)?+\\s(?:of\\s)?(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|"
		   "\\.)?|May|June?|July?"
		   "|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)(?![a-z])"
		   "|(?:[0-9]{4}[-/]|(?:1[89]|20)[0-9]{2}\\.)[0-9]{1,2}(?:[-/.][0-9]{1,2})?+(?![0-9])|[0-9]{1,2}[-/"
		   ".][0-9]{1,2}[-/.][0-9]{2,4}(?![0-9])"
		   "|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?+|[0-9]{1,2}(?:\\.[0-9]{2})?+\\s?[ap]\\.?m\\b"
		   "|[0-9]{1,4}年(?:[0-9]{1,2}月(?:[0-9]{1,2}[日号號])?+|[上下]半年|(?=[初底末中])|前[0-9一二三]|第)|[0-9]{1,2}"
		   "月(?:[0-9]{1,2}[日号號])?+"
		   /* years, alone or two */
		   "|(?:1[89]|20)[0-9]{2}(?:s\\b|年代|\\s?[-–/"
		   "至到]\\s?(?:(?:19|20)[0-9]{2}|[0-9]{2})(?![0-9%.,]))?+年?+(?![0-9]|[,.][0-9])"
		   /* ordinals, telephone numbers, footnotes, list numbers, codes */
		   "|[0-9]++(?:st|nd|rd|th)\\b|[0-9]{2,}+(?:[-–][0-9]{2,}+){2,}+|\\+?[0-9]{1,3}-[0-9]{3,}+(?:-[0-9]++)++"
		   "|(?<=\\[)[0-9]{1,3}(?:\\s?[-–,]\\s?[0-9]{1,3})*+\\]|(?<=[(（])[0-9]{1,2}[)）]|(?<=[(（])[0-9]{6}(?:\\.[A-Z]"
		   "{2})?[)）]"
		   "|[0-9]{6}\\.(?:SH|SZ|HK|SS)\\b|(?<![^\\n])[0-9]{1,2}[.、)）](?=\\s|\\p{Han}|[A-Z]))")

/* Behind a mass: what the tonnes are counted in.  1: oxide, 2: metal. */
RC_PATTERN(BASIS, P_HERE "(?i)\\s*+(?:of\\s++)?+[(（]?+\\s*+(?:"
						 "(T?REO\\b(?:\\s++equivalent\\b)?+|(?:total\\s++)?+rare[\\s-]++earth[\\s-]++oxides?+\\s*+(?:[("
						 "（]\\s*+T?REO\\s*+[)）](?:\\s++equivalent\\b)?+"
						 "|equivalents?\\b)|(?:以|按|折合?成?)\\s*+(?:REO|稀土氧化物|氧化物)\\s*+计?+|稀土氧化物(?:"
						 "当量|[)）])|REO(?![A-Za-z]))"
						 "|(contained\\s++metal\\b|metal(?:lic)?\\s++(?:content|equivalent)\\b|in\\s++metal\\s++terms|"
						 "金属量|金屬量|金属当量)"
						 ")(?:\\s*+计)?+[)）]?+")

/*
 * Before a number, a Chinese bound with words between: 1 at least, 2 at
 * most, 3 less, 4 more, 5 about.
 */
RC_PATTERN(DETACHED, "(?:(?:(至少|最少|起码|起碼|最快)|(最多|最高|最长|最長))(?:也|还|還|都|可|会|會|将|將)*+"
					 "(?:需要?|要|得|花|用|为|為|达到?|達到?|占[了到去据據]?|拥?有|擁有|握有|罚款?[^，。,；;]{0,4}的|"
					 "罰款?[^，。,；;]{0,4}的)"
					 "|(?:(不足|不到|未到|(?<!不)低[于於])|((?<!不)超[过過]|不止|不只|逾|(?<!不)大[于於])|"
					 "(不[低少]于|不[低少]於|不下于?|至少|最少|起[码碼])|(约占|約占|接近|将近|將近|约|約))"
					 "(?![^的]{0,8}[年月季周週期天日]的)[^，。,；;、的]{1,8}的)\\z")

/* Between the two ends of a range: 1 to, 2 or, 3 and, 4 plus or minus. */
RC_PATTERN(RANGE_GAP, P_HERE
		   "\\s*+(?:(-to-|-\\s++to|[-‐-―−－~～∼〜]|to|up\\s++to|至|到|~)|(or|或|或者)|,?+\\s*+(and|but|和|与|與|及|"
		   "、|，|，?(?:并且|並且|同时|同時|且|而))|(±|\\+/-|\\+-))\\s*+\\z")

/* Between the members of a list that share a unit: 1 what makes it a list beyond doubt. */
RC_PATTERN(LIST_GAP,
		   P_HERE "\\s*+(?:(?:[,，;；]\\s*+)?+(and\\b|or\\b|&|和|与|與|及|或|以及|、)|[,，;；])\\s*+"
				  "(?:(?:the\\s++)?+(?:[A-Z][\\w.'’&-]*+\\s++){1,4}(?:(?:at|with|by)\\s++)?+|\\p{Han}{1,6}+)?+\\z")

/* Between part and whole: "in five", "out of every ten"; 1 is weaker. */
RC_PATTERN(RATIO_GAP, P_HERE "\\s++(?:in(?:\\s++every)?+|out\\s++of(?:\\s++every)?+|(of(?:\\s++the)?+|over))\\s++\\z")

/*
 * A torn-off end: 1 digits stuck to a word, 2 digits behind a full stop of
 * their own, or the sign alone.  Behind digits the sentence must pause, for
 * "last year.2% of exports" begins a new one.
 */
RC_PATTERN(TORN, P_HERE "(?:(?:(?<=[\\p{L}'’\")”）])([0-9]{1,3})|(?<=[\\p{L}'’\")”）])[.。]\\s?+([0-9]{1,3}))\\s?+[%％]"
						"(?!\\s?+\\p{Han}|\\s++(?!(?:and|while|but|to|in|from)\\b)[a-z])"
						"|(?<=[\\p{L}\\p{N}'’\")”）])[.。]\\s?+(?:[%％]|per\\s?cent\\b|pct\\b))(?!\\w)")

#undef P_HERE

"""The odd texts that every tokenizer is asked about, and the text that the small tokenizers are trained on.

Everything here is written by hand or drawn from a seeded generator, so that the golden files can be made again by anyone.
"""
import random

SUBJECTS = ["a woman", "a man", "an old fisherman", "a dancer", "a child", "a ceramicist", "twins", "a violinist", "the photographer's mother"]
LIGHTS = ["rembrandt lighting", "butterfly light", "soft window light", "golden hour", "a large octabox", "split lighting", "rim light",
          "an overcast sky", "a beauty dish", "bare bulb flash", "candlelight", "clamshell lighting"]
LENSES = ["85mm f/1.4", "50mm lens", "135 mm", "medium format", "Kodak Portra 400", "shallow depth of field", "bokeh", "ISO 100", "1/125 s"]
SKINS = ["freckles", "natural skin texture", "visible pores", "peach fuzz", "fine wrinkles", "grey beard", "catchlights in the eyes", "hazel eyes"]
STYLES = ["photorealistic portrait of", "close-up of", "RAW photo,", "headshot of", "a candid photograph of", "editorial portrait:", "black & white,"]
FOREIGN = [
    "ein Porträt einer älteren Frau mit weißem Haar, weiches Licht", "une jeune fille à l'œil bleu, près de la fenêtre",
    "retrato de un niño con ojos marrones, luz cálida", "портрет женщины при свечах, мягкий свет", "πορτρέτο μιας γυναίκας με φως από παράθυρο",
    "窓辺の女性のポートレート、柔らかい光", "一位老人的肖像，伦勃朗光", "창가의 여인 초상화, 부드러운 빛", "صورة شخصية لامرأة في ضوء ناعم",
    "דיוקן של אישה באור רך", "खिड़की के पास एक महिला का चित्र", "ภาพเหมือนของผู้หญิงในแสงนุ่ม", "chân dung một phụ nữ dưới ánh sáng dịu",
    "pencere ışığında bir kadının İstanbul portresi", "æøå ÆØÅ ñ ç ß ł đ ő ű",
]


def corpus(sentences=4000, seed=7):
    """Sentences to train on: prompts, a little of other scripts, numbers and contractions."""
    draw = random.Random(seed)
    lines = []
    for _ in range(sentences):
        parts = [draw.choice(STYLES) + " " + draw.choice(SUBJECTS), draw.choice(LIGHTS), draw.choice(LENSES), draw.choice(SKINS)]
        draw.shuffle(parts)
        line = draw.choice([", ", ",", " and ", "; "]).join(parts)
        if draw.random() < 0.2:
            line += draw.choice([" (8k)", " it's", " don't", " we're", " I've", " she'll", " I'm", " he'd", "!", "!!", "...", " #1", " 😀", " ❤️"])
        if draw.random() < 0.15:
            line += " " + str(draw.randrange(10 ** draw.randrange(1, 6)))
        lines.append(line)
        if draw.random() < 0.3:
            lines.append(draw.choice(FOREIGN))
    return lines + invented_words(draw)


def invented_words(draw, lines=3000):
    """Lines of words that are put together from syllables, some words far more often than others, so that there is much to merge."""
    sets = [("b br c ch d f fl g gr h j k l m n p ph r s sh st t th tr v w".split(), "a e i o u ai ea ee oo ou".split(), "n r s t l m ng ck st nd".split() + [""] * 6)] * 4
    sets += [("б в г д ж з к л м н п р с т".split(), "а е и о у ы".split(), ["", "", "н", "ть"]), ("か さ た な は ま".split(), "い う く し の".split(), ["", "ん"]),
             ("광 사 인 물 빛".split(), "의 은 이".split(), ["", "다"]), ("人 光 女 老 影".split(), "像 的 子".split(), [""]), ("😀 ❤️ 👍🏽 ✨".split(), ["", "😀"], [""])]
    words = []
    for _ in range(2500):
        starts, vowels, ends = draw.choice(sets)
        words.append("".join(draw.choice(starts) + draw.choice(vowels) + draw.choice(ends) for _ in range(draw.randrange(1, 4))))
    return [" ".join(words[int(len(words) * draw.random() ** 2)] for _ in range(12)) for _ in range(lines)]


HAND = [
    "", " ", "a", "A", "hello world", "Hello, World!", "photorealistic portrait of a woman, rembrandt lighting, 85mm f/1.4",
    # whitespace
    "  leading", "trailing  ", "a  b   c", "tab\tseparated\tvalues", "line\nbreak", "carriage\r\nreturn", "\n\n\n", "\u00a0no-break\u00a0space\u00a0",
    "thin\u2009space em\u2003space ideographic\u3000space", "line\u2028separator paragraph\u2029separator", "nel\u0085here", "vt\u000bff\u000c",
    "ogham\u1680space mongolian\u180evowel", "zero\u200bwidth\u200bspace", "word\u2060joiner", "\ufeffbyte order mark", "fs\u001cgs\u001drs\u001eus\u001fend",
    # case
    "ALL CAPS TEXT", "MiXeD CaSe", "İstanbul ISPARTA ıspanak", "STRASSE straße ẞ", "ΣΊΣΥΦΟΣ ὈΔΥΣΣΕΎΣ", "ǅ ǈ ǋ ǲ", "ÀÉÎÕÜ", "ＦＵＬＬＷＩＤＴＨ ａｂｃ １２３", "ᏣᎳᎩ ꭰꮳ",
    "Ⓐ Ⅷ ⅷ", "Å Å Å", "K K", "Ω Ω",
    # contractions and quotes
    "it's don't we're I've she'll I'm he'd", "IT'S DON'T WE'RE I'VE SHE'LL I'M HE'D", "it’s don’t we’re", "'s 't 're 've 'm 'll 'd", "''s '''t", "rock'n'roll o'clock",
    "'sx 'tx 'rex", "a's's's", "!'s ?'t", "\"quoted\" 'single' «guillemets» „low“ `backtick`",
    # numbers
    "0 1 2 3 42 1234567890", "3.14159 1,000,000 1e10 -5 +7", "½ ¼ ¾ ⅓ ²³ ₂", "١٢٣ ४५६ 一二三 Ⅳ", "1st 2nd 3rd 4K 8k 16mm", "2024-01-31T23:59:59Z", "0x1F600 #ff8800", "𝟏𝟐𝟑 ①②③ ⒈",
    # punctuation
    "!", "!!", "!!!!!!!!!!", "...", "…", "-- --- – — ―", "a,b,c", "a , b , c", "(((nested)))", "[x]{y}<z>", "@user #tag $5 50% & * ^ ~ | \\ /", "¿qué? ¡sí!", "§ ¶ † ‡ • ‰ № ™ © ®",
    # special tokens in the text
    "<|startoftext|>", "<|endoftext|>", "a<|endoftext|>b", "<|STARTOFTEXT|> upper", " <|endoftext|> ", "<|startoftext|><|endoftext|><|endoftext|>", "<|endoftext|", "|endoftext|>",
    "<|endof text|>", "</w>", "hello</w>", "<pad>", "</s>", "a</s>b", "<unk>", "<extra_id_0>", "<extra_id_99>", "a<extra_id_1>b <extra_id_2> c", "<extra_id_100>", "<EXTRA_ID_0>",
    "＜pad＞ ＜／s＞", "<my-style> portrait", "<My-Style> portrait", "x<my-style>y", "  <left>  a <left>b", "a <right>   b<right> c", "a word b", "aword wordb word,word word", "<s> </s> <s>", "<0x41> <0x00>",
    # html
    "&amp; &lt;b&gt; &quot;x&quot; &#39; &#x27; &nbsp; &eacute; &hearts; &unknown; &amp;amp;", "<b>bold</b> <br/> <img src='x'>", "<!-- comment -->", "%20 %C3%A9",
    # combining marks
    "e\u0301 é", "a\u0308\u0301", "a\u0301\u0308", "q\u0307\u0323 q\u0323\u0307", "\u0301", "\u0301\u0302\u0303", "x" + "\u0300" * 40, "Z̷̢̛̫͔a̶͎͝l̵̰̈́g̶̱͑o̴̟͌", "ﬁ\u0301 ﬀ\u0308", "s\u0323\u0307 ṩ",
    "각 각 ᄀ\u1161\u11a8 \u1100\u1161", "क्ष क़ क\u093c ड़", "\u0958\u0959\u095a", "เกี่ยว ทำ ำ", "ཨོཾ་མ་ཎི", "\u0f71\u0f72 \u0f73", "a\u20e3 1\u20e3 1\ufe0f\u20e3", "a\u034fb", "\u1e9b\u0323", "\u2126\u212a\u212b", "\u0344 \u0340 \u0341", "\u2adc \u0374 \u037e \u0387",
    "\U0001d15e \U0001d1bb", "\u05d0\u05b7 \ufb2e שּׁ", "\u0929 न\u093c", "\u0ac7\u0abe", "\u0b47\u0b56", "\u0bc6\u0bbe", "\u1025\u102e", "\u1b05\u1b35", "\U00011099\U000110ba",
    "\u0627\u0653 \u0622", "\u0663\u066b", "\U00016d63\U00016d67", "\U000105d2\u0307", "\U00011382\U000113c9",
    # emoji
    "😀", "😀😀😀", "👍🏽", "👩‍👩‍👧‍👦", "🏳️‍🌈", "🇩🇪🇫🇷🇯🇵", "🇩", "❤️", "❤", "☺︎ ☺️", "1️⃣", "👩🏿‍🚀", "🫠🫨🩷", "a😀b", "😀 portrait 😀", "\U0001fae9", "\U0001f3fb", "\u200d", "\ufe0f", "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", "(╯°□°）╯︵ ┻━┻", "ʕ•ᴥ•ʔ",
    # scripts
    *FOREIGN, "漢字カタカナひらがな", "ｶﾞｷﾞ ガギ ﾊﾟ", "が か\u3099", "繁體中文 简体中文", "㍿ ㌔ ㋿ ㎏ ㎜", "한국어 텍스트", "ﷺ ﷲ لا ﻻ", "\u202eright to left\u202c", "\u200f\u200e marks", "\u2066isolate\u2069", "ԱԲԳ աբգ և", "ქართული ᲥᲐᲠᲗᲣᲚᲘ", "አማርኛ", "ᠮᠣᠩᠭᠣᠯ", "𐍈𐌰 𝔉𝔯𝔞𝔨𝔱𝔲𝔯 𝕬 𝒜", "𠀀𠀁 𪚥", "தமிழ் తెలుగు ಕನ್ನಡ മലയാളം සිංහල", "ខ្មែរ ລາວ မြန်မာ", "𐐀𐐨 𞤀𞤢", "ꙮ ꟿ", "𓀀𓂀",
    # ligatures and compatibility
    "ﬀ ﬁ ﬂ ﬃ ﬄ ﬅ ﬆ", "œ Œ æ Æ ĳ Ĳ ŉ", "ſ ſt ẛ", "™ ℠ ℃ ℉ № ℡", "ᵃᵇᶜ ₐₑ ˢ", "⑴⑵ ㈠ ㊙ 🅰 🈂", "｡｢｣､･ ￠￡￥", "‥ … ․", "⁄ ∕ 1⁄2", "´ ` ¨ ¯ ¸", "\u0132\u0133 \u01c4 \u01c7",
    # zero width, control, private, noncharacters
    "a\u200db", "a\u200cb", "क\u200dष क\u200cष", "a\u00adb", "\u0000", "a\u0000b", "\u0001\u0002\u0007\b\u001b[31mred\u001b[0m\u007f", "\u0080\u0081\u009f", "\ue000\uf8ff\U000f0000\U0010fffd", "\ufffe\uffff\U0001fffe\U0010ffff", "\ufffd", "\ufff9a\ufffab\ufffb", "\ufffc", "\u0378\u0530\U000e0fff", "▁", "▁a ▁▁b c▁d", " ▁ ", "Ġhello Ċ", "\u2800\u3164\u115f\u1160", "\U000e0001\U000e0020",
    # prompts with syntax
    "(word:1.2) [less] \\(literal\\) BREAK next", "a, b, c, d, e, f, g", "masterpiece,best quality,,,, ,", "<lora:name:0.8>", "{a|b|c} __wild__", "a:b:c", "embedding:foo-bar_baz",
    # long
    "a" * 300, "A" * 100 + "b" * 100, "supercalifragilisticexpialidocious" * 8, "ab" * 400, "!?" * 200, "1" * 200, "é" * 200, "漢" * 200, "😀" * 100, "a\u0301" * 100, "word " * 200, "a photo of a woman, " * 40, " " * 10240, "a" + " " * 10240 + "b", "\n" * 500, "\u3000" * 300, "\u200b" * 300, "e" + "\u0301" * 300, "👩‍" * 60, "x" * 2000, "pneumono" * 100 + "'s",
]

ALPHABETS = [
    "abcdefghijklmnopqrstuvwxyz ,.'", "abcABC 012 !?()[]:\\,", "aàáâãäåæçèéêëìíîï ", "абвгдежз ", "αβγδεζησςΣ ", "あいうアイウ漢字 ", "가각간갇 ᄀ\u1161\u11a8", "אבג\u05b7\u05bc ", "ابت\u064b\u0651 ", "कखग\u093c\u094d\u093f\u200d ",
    "e\u0301\u0302\u0308\u0323\u0327a ", "😀👍🏽👩\u200d❤\ufe0f🇩🇪 ", " \t\n\r\u00a0\u2003\u3000a", "ﬁﬂ½²™…Ａ１ｶﾞ\u3099 ", "'s't're've'm'll'd ", "<|endoftext|>startof ", "<extra_id_0/s>pad ", "▁a b\u200b\u00ad", "\u0000\u0001\u001c\u007f\u0085\u009f\ufffd\ue000 a",
]


def odd_texts(seed=11, drawn=700):
    """All odd texts, in a fixed order: those by hand, then random ones over small alphabets, then over all of Unicode."""
    draw = random.Random(seed)
    words = " ".join(invented_words(random.Random(7), 40)).split()
    texts = list(HAND) + [" ".join(draw.choice(words) for _ in range(draw.randrange(1, 30))) for _ in range(100)]
    for number in range(drawn):
        if number % 4 == 3:
            texts.append("".join(chr(code_point(draw)) for _ in range(draw.randrange(1, 24))))
        else:
            alphabet = draw.choice(ALPHABETS) + (draw.choice(ALPHABETS) if draw.random() < 0.3 else "")
            texts.append("".join(draw.choice(alphabet) for _ in range(draw.randrange(1, 60))))
    return texts


def code_point(draw):
    """Any code point that was assigned in Unicode 9 or earlier planes' blocks, mostly from the lower planes, never a surrogate."""
    limit = draw.choice([0x250, 0x3000, 0x10000, 0x20000])
    while True:
        code = draw.randrange(limit)
        if not 0xD800 <= code < 0xE000:
            return code

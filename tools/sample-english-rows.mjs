/**
 * Invoices of a design studio: number, issued, client, mail, project, terms, due, amount, paid,
 * [balance,] status, note. Where the balance is left out it is worked out; `-` is a blank row.
 */
export const englishRows = `
HL-101 | 2025-11-20 | Bramble & Co | accounts@bramble.example.com | Brand refresh | Net 30 | | 3200 | 1200 | Partially paid |
HL-102 | 2025-12-18 | Bramble & Co | accounts@bramble.example.com | Photography | Net 30 | | 850 | | Unpaid |
HL-103 | 2026-01-15 | Copperfield Ltd | ap@copperfield.example.com, finance@copperfield.example.com | Website | 50% on receipt, 50% 30 days | | 6400 | | Sent |
HL-104 | 2026-02-03 | Daisy Chain Nursery | office@daisychain.example.com | Leaflets | Due on receipt | | 240 | | Unpaid |
HL-105 | 2026-02-12 | Ember Coffee | hello@ember.example.com | Menu boards | 2/10 net 30 | | 1180 | | Unpaid | Offered early settlement
HL-106 | 19 Feb 2026 | Fig & Thistle | hi@figthistle.example.com | Labels | Net 14 | | £1,045.50 | | £1,045.50 | Unpaid | Typed by hand
CN-001 | 2026-03-02 | Bramble & Co | accounts@bramble.example.com | Credit for reshoot | | | -200 | | -200 | Credit note | Against HL-102
HL-107 | the 3rd? | Gorse Motors | bills@gorse.example.com | Vehicle graphics | Net 30 | | 990 | | 990 | Unpaid | Check the date
HL-108 | 2026-02-20 | Atelier Lumière | compta@lumiere.example.com | Lookbook | Net 30 | | EUR 2750 | | EUR 2750 | Unpaid | Billed in euros
-
HL-109 | 2026-01-05 | Hollow Tree Books | orders@hollowtree.example.com | Window display | Net 30 | | 430 | 430 | Paid |
HL-110 | 2026-01-22 | Ivy Lettings | mail@ivy.example.com; lettings@otherfirm.example.org | Signage | Net 30 | | 610 | | Unpaid | Two people answer
HL-111 | 2026-02-01 | Juniper Yoga | studio@juniper.example.com | Posters | Net 30 | | 150 | | Void | Event cancelled
HL-112 | 2026-03-10 | Ember Coffee | hello@ember.example.com | Loyalty cards | Net 30 | | 320 | | Draft |
HL-113 | 2026-02-16 | Kestrel Cycles | shop@kestrel.example.com | Jersey design | Net 30 | 2026-03-18 | 720 | | Disputed | Colour not as agreed
`;

/** More of them, so that an owner who has the add-on at work sees every state a row can be in. */
export const englishRunningRows = `
HL-114 | 2026-02-18 | Lark Ceramics | studio@lark.example.com | Catalogue | Net 30 | 2026-03-20 | 560 | | Unpaid | Due today
HL-115 | 2026-03-02 | Maple Deli | hello@mapledeli.example.com | Jar labels | Net 30 | 2026-03-24 | 310 | | Unpaid | Due soon
HL-116 | 2026-03-10 | Nettle Press | books@nettle.example.com | Cover art | Net 45 | 2026-04-24 | 1250 | | Unpaid |
HL-117 | 2026-01-11 | Osprey Travel | accounts@osprey.example.com | Brochure | Net 30 | 2026-02-10 | 940 | | Unpaid |
HL-117 | 2026-01-11 | Osprey Travel | accounts@osprey.example.com | Brochure | Net 30 | 2026-02-10 | 940 | | Unpaid | Entered twice
HL-118 | 2025-12-11 | Pebble Hotels | finance@pebble.example.com | Room guides | Net 30 | 2026-01-10 | 1480 | | Unpaid |
HL-119 | 2025-11-01 | Quill & Sons | office@quill.example.com | Stationery | Net 30 | 2025-12-01 | 720 | | Unpaid |
HL-120 | 2026-01-21 | Rowan Salon | bookings@rowan.example.com | Price list | Net 30 | 2026-02-20 | 190 | | Unpaid | Promised to pay
HL-121 | 2025-12-20 | Sorrel House | admin@sorrel.example.com | Wayfinding | Net 30 | 2026-01-19 | 2400 | | Unpaid | Pays in two parts
HL-122 | 2026-02-05 | Teasel School | office@teasel.example.com | Prospectus | Net 30 | 2026-03-07 | 870 | | Unpaid | Asked us to wait
HL-123 | 2026-02-10 | Umber Pharmacy | shop@umber.example.com | Window vinyl | Net 30 | 2026-03-12 | 310 | | Unpaid | Direct debit
HL-124 | 2026-03-27 | Vetch Bakery | hello@vetch.example.com | Easter boxes | Net 30 | | 480 | | Unpaid | Goes out next week
HL-125 | 2025-09-05 | Willow Club | | Stage set | Net 30 | 2025-10-05 | 990 | | Written off |
HL-126 | 2026-02-03 | Yarrow Joinery | shop@yarrow.example.com | Van livery | Net 30 | 2026-03-05 | 600 | 100 | Paid | Paid in full?
HL-127 | 2026-02-24 | Zephyr Sails | crew@zephyr.example.com | Sail numbers | As agreed | | 260 | | Unpaid | They call us
`;

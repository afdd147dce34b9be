/**
 * Invoices of a garage: number, issued, customer, tax id, concept, net, [tax, total,] terms, due, paid,
 * status, mail, note. Where tax and total are left out they are worked out; `-` is a blank row.
 */
export const spanishRows = `
F-001 | 2025-11-14 | Suministros Ebro SL | B50000003 | Revisión de carretillas | 1000 | 30 días | | | Pendiente | pagos@ebro.example.com |
F-002 | 2025-12-03 | Suministros Ebro SL | B50000003 | Recambios | 250 | 30 días | | 100 | Pago parcial | pagos@ebro.example.com | Pagaron 100 € a cuenta
F-003 | 2026-01-12 | Panadería Lucero | | Horno: reparación | 480.5 | Contado | | | Pendiente | hola@lucero.example.com |
F-004 | 2026-01-20 | Hotel Mirador del Río SA | A28000008 | Mantenimiento enero | 1800 | 60 días fin de mes | | | Pendiente | proveedores@mirador.example.com; contabilidad@mirador.example.com |
F-005 | 2026-02-02 | Hotel Mirador del Río SA | A28000008 | Mantenimiento febrero | 1800 | 60 días fin de mes | | | Pendiente | proveedores@mirador.example.com |
-
F-006 | 17/02/2026 | Transportes Quer e Hijos | | Revisión ITV | 620 | 30/60 | | | Pendiente | trafico@quer.example.com | Fecha escrita a mano
F-007 | 2026-02-10 | Clínica Dental Sonrisa | | Compresor | 2150 | 30 días | 2026-03-12 | | Vencida | recepcion@sonrisa.example.com |
FR-001 | 2026-02-25 | Clínica Dental Sonrisa | | Abono compresor | -150 | -31.5 | -181.5 | | | | Abono | recepcion@sonrisa.example.com | Rectifica F-007
F-008 | 31/02/2026 | Bar La Esquina | | Cámara frigorífica | 300 | 15 días | | | Pendiente | bar@laesquina.example.com | ¿Qué día era?
F-009 | 2026-02-18 | Librería Antón | | Estanterías | 410 | a convenir | | | Pendiente | | Nos llaman ellos
F-010 | 2026-03-02 | Northwind Parts Inc | | Spare parts | USD 900 | USD 0 | USD 900 | 30 días | | | Pendiente | ap@northwind.example.com | Factura en dólares
F-011 | 2026-03-05 | Panadería Lucero | | Revisión anual | 1.234,56 € | 259,26 € | 1.493,82 € | 15 días | | | Pendiente | hola@lucero.example.com | Importes pegados de un PDF
F-012 | 2026-01-08 | Ferretería Olmo | | Sierra de banco | 760 | 30 días | | 919.6 | Cobrada | olmo@@ferreteria.example | Correo mal escrito
F-013 | 2026-03-16 | Ferretería Olmo | | Afilado | 90 | 30 días | | | Pendiente | olmo@@ferreteria.example |
F-014 | 2026-01-30 | Autoescuela Viraje | | Embrague | 540 | 30 días | | | Cancelada | oficina@viraje.example.com |
F-015 | 2026-03-27 | Suministros Ebro SL | B50000003 | Revisión de primavera | 700 | 30 días | | | Pendiente | pagos@ebro.example.com | Se emitirá a fin de mes
`;

/** More of them, so that an owner who has the add-on at work sees every state a row can be in. */
export const spanishRunningRows = `
F-016 | 2026-02-18 | Talleres Gráficos Iris | | Guillotina: ajuste | 350 | 30 días | 2026-03-20 | | Pendiente | admin@iris.example.com | Vence hoy
F-017 | 2026-03-02 | Floristería Jazmín | | Cámara de flores | 280 | 30 días | 2026-03-24 | | Pendiente | hola@jazmin.example.com | Vence pronto
F-018 | 2026-03-10 | Conservas La Ría SL | | Carretilla: baterías | 1250 | 45 días | 2026-04-24 | | Pendiente | cuentas@laria.example.com |
F-019 | 2026-01-11 | Gimnasio Atlas | | Cintas de correr | 640 | 30 días | 2026-02-10 | | Pendiente | gerencia@atlas.example.com |
F-019 | 2026-01-11 | Gimnasio Atlas | | Cintas de correr | 640 | 30 días | 2026-02-10 | | Pendiente | gerencia@atlas.example.com | Apuntada dos veces
F-020 | 2025-12-11 | Bodegas Cierzo SL | | Bomba de trasiego | 980 | 30 días | 2026-01-10 | | Pendiente | facturas@cierzo.example.com |
F-021 | 2025-11-01 | Camping Los Pinos | | Grupo electrógeno | 1430 | 30 días | 2025-12-01 | | Pendiente | recepcion@lospinos.example.com |
F-022 | 2026-01-21 | Peluquería Mechas | | Secadores | 190 | 30 días | 2026-02-20 | | Pendiente | citas@mechas.example.com | Prometió pagar
F-023 | 2025-12-20 | Residencia El Olivar | | Ascensor de cargas | 2400 | 30 días | 2026-01-19 | | Pendiente | admin@olivar.example.com | Paga en dos plazos
F-024 | 2026-02-01 | Imprenta Tipos | | Rodillos | 520 | 30 días | 2026-03-03 | | En disputa | taller@tipos.example.com | Dicen que faltaba una pieza
F-025 | 2026-02-05 | Escuela Infantil Nubes | | Calefacción | 870 | 30 días | 2026-03-07 | | Pendiente | direccion@nubes.example.com | Nos pidieron esperar
F-026 | 2026-02-10 | Farmacia Soler | | Persianas | 310 | 30 días | 2026-03-12 | | Pendiente | farmacia@soler.example.com | Recibo domiciliado
F-027 | 2026-03-18 | Pastelería Canela | | Amasadora | 760 | 30 días | | | Borrador | hola@canela.example.com |
F-028 | 2025-09-05 | Discoteca Eclipse | | Aire acondicionado | 990 | 30 días | 2025-10-05 | | Incobrable | |
F-029 | 2026-02-03 | Carpintería Nogal | | Sierra de cinta | 600 | 30 días | 2026-03-05 | 100 | Cobrada | taller@nogal.example.com | ¿Pagada del todo?
F-030 | 2026-02-12 | Autoescuela Viraje | | Frenos | 210 | 30 días | | | Anulada | oficina@viraje.example.com | Se rehizo como F-031
`;
